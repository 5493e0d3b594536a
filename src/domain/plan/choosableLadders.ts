import type { WorkflowDefinition } from '../approval/types'
import { accept, refuse, type Result } from '../refusal'

export type DocumentType = WorkflowDefinition['documentType']

/** A ladder in a commune's reach, as far as it matters for who may choose it. */
export type OfferedLadder = {
  id: string
  name: string
  documentType: DocumentType
  owner: 'product' | 'province' | 'commune'
  isPublished: boolean
  /** Carries settings that its province has locked. */
  isLocked: boolean
  /** Its name among the product's own; null for one that somebody drew. */
  preset: string | null
}

/** Where a plan says which ladder its documents take, and which kind of document that is. */
export const LADDER_FIELDS = {
  unitLadder: 'unit_report',
  communeLadder: 'commune_report',
  planLadder: 'plan',
} as const satisfies Record<string, DocumentType>

export type LadderField = keyof typeof LADDER_FIELDS

type Offered = { ladders: readonly OfferedLadder[]; documentType: DocumentType }

/** What the province has given the commune to keep: a lock that could be gone round by taking another ladder would be none. */
const isGiven = ({ owner, isLocked }: OfferedLadder): boolean => owner === 'commune' && isLocked

const ofKind = ({ ladders, documentType }: Offered): OfferedLadder[] =>
  ladders.filter((ladder) => ladder.documentType === documentType)

/**
 * The published ladders that a commune's plan may take for a kind of document: any in its reach, or only the ones with
 * locks and the province's own as soon as the province has given it one with locks, published or not.
 */
export const choosableLadders = (offered: Offered): OfferedLadder[] => {
  const ladders = ofKind(offered)
  const isHeld = ladders.some(isGiven)
  return ladders.filter(
    (ladder) => ladder.isPublished && (!isHeld || isGiven(ladder) || ladder.owner === 'province'),
  )
}

/** The ladder a new plan starts with: the one the province has given, else for reports the product's own; null without. */
export const usualLadder = (offered: Offered): string | null => {
  const ladders = choosableLadders(offered)
  const given = ladders.find(isGiven)
  const preset = ladders.find(({ preset: name }) => name !== null && name === offered.documentType)
  return (given ?? (offered.documentType === 'plan' ? undefined : preset))?.id ?? null
}

/**
 * Whether a plan may take a ladder for a kind of document. Refuses `ladder_of_province`, with the names of what the
 * province has given.
 */
export const acceptsLadder = ({
  ladder,
  path,
  ...offered
}: Offered & { ladder: string; path: string }): Result<null> => {
  const given = ofKind(offered).filter(isGiven)
  if (given.length === 0 || choosableLadders(offered).some(({ id }) => id === ladder)) return accept(null)
  const names = given.map(({ name }) => `“${name}”`).join(', ')
  return refuse('rule', 'ladder_of_province', { path, params: { names } })
}

/** Whether a plan takes, for every kind of document, what its province has given the commune for it. */
export const keepsGivenLadders = ({
  ladders,
  taken,
}: {
  ladders: readonly OfferedLadder[]
  /** By the plan's field; null or absent where it takes none. */
  taken: Readonly<Partial<Record<LadderField, string | null>>>
}): boolean =>
  Object.entries(LADDER_FIELDS).every(([field, documentType]) => {
    const isHeld = ofKind({ ladders, documentType }).some(isGiven)
    return (
      !isHeld ||
      choosableLadders({ ladders, documentType }).some(({ id }) => id === taken[field as LadderField])
    )
  })
