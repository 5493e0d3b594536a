import { decidesKind } from '@/domain/approval/decidesKind'
import type { Assignee, WorkflowDefinition } from '@/domain/approval/types'
import type { PlacedPosition } from '@/data/workflow/readPositions'
import { valueOf, type HolderChoice } from './editorTypes'
import { holderWords, type Telling } from './ladderSentences'

const OF_COMMUNE: Assignee[] = [
  { role: 'focal_officer', relation: 'commune' },
  { role: 'commune_leader', relation: 'commune' },
  { role: 'commune_admin', relation: 'commune' },
  { role: 'province_officer', relation: 'province' },
  { role: 'province_leader', relation: 'province' },
]

const OF_UNIT: Assignee[] = [
  { role: 'officer', relation: 'unit' },
  { role: 'unit_head', relation: 'unit' },
  { role: 'unit_head', relation: 'sibling_units' },
]

/** Who can be picked for a part of a ladder: the roles that make sense for its kind, and the positions of its place. */
export const holderChoices = ({
  definition,
  positions,
  telling,
}: {
  definition: WorkflowDefinition
  positions: readonly PlacedPosition[]
  telling: Telling
}): HolderChoice[] => {
  const roles = definition.documentType === 'unit_report' ? [...OF_UNIT, ...OF_COMMUNE] : OF_COMMUNE
  const named = [
    ...definition.authors,
    ...definition.issuers,
    ...definition.steps.flatMap(({ assignees, substitutes, escalation }) => [
      ...assignees,
      ...substitutes,
      ...(escalation?.to ?? []),
    ]),
  ].filter(({ position }) => position === undefined)
  const decides = (role: string | null): boolean =>
    decidesKind({ role, documentType: definition.documentType })
  const choices = [...roles, ...named].map((holder) => ({
    value: valueOf(holder),
    label: holderWords(telling, holder),
    holder,
    decides: decides(holder.role ?? null),
  }))
  const ofPositions = positions.map(({ id, title, organisationName, level, role }) => {
    const holder: Assignee = { position: id, relation: level === 'province' ? 'province' : 'commune' }
    return { value: valueOf(holder), label: `${title}, ${organisationName}`, holder, decides: decides(role) }
  })
  return [...choices, ...ofPositions].filter(
    ({ value }, index, all) => all.findIndex((one) => one.value === value) === index,
  )
}
