import type { Payload, TypedUser } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { copyOutcome, type CopyOutcome } from '@/domain/approval/copyOutcome'
import { mapPositions, positionsOf, type NamedPosition } from '@/domain/approval/mapPositions'
import type { Refusal } from '@/domain/refusal'
import type { WorkflowDefinition } from '@/domain/approval/types'
import type { Instant } from '@/domain/time'
import { dbOf } from '@/data/session'
import { withTransaction } from '@/data/withTransaction'
import { readCommunesOf, type CommuneChoice } from '@/data/workflow/readCommunesOf'
import { readCopies, type LadderCopy } from '@/data/workflow/readCopies'
import { readPositions, type PlacedPosition } from '@/data/workflow/readPositions'
import { readVersions } from '@/data/workflow/readVersions'
import { writeDraft } from '@/data/workflow/writeDraft'
import { refuseWith } from '../RefusalError'
import { checkLadder } from './checkLadder'
import type { SeenLadder } from './seeLadder'
import { storedOf } from './storedOf'

export type CopyResult = {
  commune: string
  name: string
  outcome: CopyOutcome | 'refused'
  /** The copy there, where it is known. */
  ladder: string | null
  /** The positions for which the commune has none, by title. */
  unmapped: string[]
  /** How many findings would keep the commune from publishing it as it is. */
  errors: number
  code?: string
}

type Asked = {
  payload: Payload
  user: TypedUser
  actor: Actor
  seen: SeenLadder
  communes: readonly string[]
  /** Only says what would come of it. */
  isDry: boolean
  now: Instant
}

/**
 * Brings the version in force of a province's ladder, or of the product's own, to communes, each in a transaction of
 * its own. A copy is a draft until its commune publishes it; it knows its template and carries the locks. What the
 * commune has changed is left alone.
 */
export const copyLadder = async (asked: Asked): Promise<CopyResult[]> => {
  const { payload, actor, seen, communes } = asked
  if (seen.state !== 'published') return refuseWith({ kind: 'rule', code: 'ladder_not_published' })
  const db = dbOf(payload)
  const reachable = await readCommunesOf({ db, province: seen.province, commune: seen.commune })
  const places = reachable.filter(
    ({ id, province }) =>
      communes.includes(id) &&
      can({
        actor,
        record: 'workflows',
        operation: 'update',
        row: { owner: province, province, commune: null },
      }) &&
      can({ actor, record: 'workflows', operation: 'create', row: { owner: id, province, commune: id } }),
  )
  if (places.length < communes.length)
    return refuseWith({ kind: 'forbidden', code: 'out_of_scope', path: 'communes' })
  const versions = await readVersions({ db, ladder: seen.id })
  const named = versions.flatMap(({ definition }) => positionsOf(definition))
  const positions = await readPositions({ db, communes, positions: named })
  const copies = await readCopies({ db, ladder: seen.id, communes })
  const results: CopyResult[] = []
  for (const place of places)
    results.push(
      await copyTo({
        ...asked,
        place,
        positions,
        copy: copies.find(({ commune }) => commune === place.id) ?? null,
        versions: versions.map(({ definition }) => definition),
      }),
    )
  return results
}

type One = Asked & {
  place: CommuneChoice
  positions: PlacedPosition[]
  copy: LadderCopy | null
  versions: WorkflowDefinition[]
}

const copyTo = async ({ payload, user, actor, seen, isDry, now, place, positions, copy, versions }: One) => {
  const to = positions.filter(({ commune }) => commune === place.id)
  const map = (definition: WorkflowDefinition) =>
    mapPositions({ definition, from: positions as NamedPosition[], to })
  const { definition, unmapped } = map(seen.definition)
  const outcome = copyOutcome({
    unmapped,
    wanted: definition,
    copy: copy?.definition ?? null,
    versions: versions.map((version) => map(version).definition),
  })
  const { findings } = await checkLadder({ db: dbOf(payload), definition, communes: [place.id], now })
  const result: CopyResult = {
    commune: place.id,
    name: place.name,
    outcome,
    ladder: copy?.id ?? null,
    unmapped: unmapped.map((id) => positions.find((one) => one.id === id)?.title ?? id),
    errors: findings.filter(({ level }) => level === 'error').length,
  }
  if (isDry || (outcome !== 'new' && outcome !== 'updated')) return result
  try {
    const ladder = await withTransaction(payload, user, async ({ req, db }) => {
      const id =
        copy?.id ??
        String(
          (
            await payload.create({
              collection: 'workflows',
              data: {
                name: seen.name,
                owner: place.id,
                ...storedOf(definition),
                template: seen.id,
                locks: seen.locks,
                state: 'draft',
              },
              depth: 0,
              overrideAccess: false,
              req,
            })
          ).id,
        )
      const written = await writeDraft({
        db,
        ladder: id,
        name: copy?.name ?? seen.name,
        definition,
        revision: copy?.revision ?? 0,
        person: actor.person,
      })
      if (written === null) refuseWith({ kind: 'conflict', code: 'stale_revision' })
      return id
    })
    return { ...result, ladder }
  } catch (error) {
    // By what it carries: the built product holds the class of an error more than once.
    const { refusal } = error as { refusal?: Refusal }
    if (refusal === undefined) throw error
    return { ...result, outcome: 'refused' as const, code: refusal.code }
  }
}
