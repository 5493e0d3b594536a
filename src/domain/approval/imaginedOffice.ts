import type { IsoDate } from '@/domain/time'
import { NATIONAL } from './holderKeys'
import type { Office, OfficePost } from './office'
import type { Assignee, WorkflowDefinition } from './types'

const COMMUNE = 'imagined-commune'
const PROVINCE = 'imagined-province'
const UNIT = 'imagined-unit'
const SIBLING = 'imagined-other-unit'

const PLACES: Record<Assignee['relation'], string> = {
  unit: UNIT,
  sibling_units: SIBLING,
  commune: COMMUNE,
  province: PROVINCE,
}

/** Somebody made up for a part of a ladder: a person for each role at each place, and for each position. */
export const imaginedPerson = ({ role, position, relation }: Assignee): string =>
  `imagined ${relation} ${position ?? role ?? NATIONAL}`

/** A commune in which every part of a ladder is held by a made-up person of its own. */
export const imaginedOffice = ({
  definition,
  day,
}: {
  definition: WorkflowDefinition
  day: IsoDate
}): { office: Office; unit: string | null; parts: Map<string, Assignee> } => {
  const { authors, issuers, steps, documentType } = definition
  const named = [
    ...authors,
    ...issuers,
    ...steps.flatMap(({ assignees, substitutes, escalation }) => [
      ...assignees,
      ...substitutes,
      ...(escalation?.to ?? []),
    ]),
  ]
  const parts = new Map(named.map((part) => [imaginedPerson(part), part]))
  const posts = [...parts].map(([person, { role, position, relation }]): OfficePost => ({
    person,
    role: role ?? '',
    position: position ?? `${person} position`,
    organisation: PLACES[relation],
    from: day,
    to: null,
  }))
  const units = [UNIT, SIBLING]
  const office = { commune: COMMUNE, province: PROVINCE, units, posts, delegations: [] }
  return { office, unit: documentType === 'unit_report' ? UNIT : null, parts }
}
