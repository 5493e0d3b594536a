import type { IsoDate } from '@/domain/time'
import type { Office } from './office'
import { stepsWithoutDecider } from './stepsWithoutDecider'
import { validate } from './validate'
import { validatePeople, type PeopleFinding } from './validatePeople'
import type { Assignee, WorkflowDefinition } from './types'

/** Who may help out, the nearest first: another unit's head, the focal office, the leaders, the province. */
const HELP: Assignee[] = [
  { role: 'unit_head', relation: 'sibling_units' },
  { role: 'focal_officer', relation: 'commune' },
  { role: 'commune_leader', relation: 'commune' },
  { role: 'province_officer', relation: 'province' },
]

const isSame = (one: Assignee, other: Assignee): boolean =>
  one.role === other.role && one.relation === other.relation

/**
 * The ladder with substitutes at the step a finding names, the first by whom the finding goes away without another;
 * with whom that is. Null where none helps.
 */
export const mendPeople = ({
  definition,
  finding,
  offices,
  day,
  roleOf,
}: {
  definition: WorkflowDefinition
  finding: PeopleFinding
  offices: readonly Office[]
  day: IsoDate
  roleOf: (position: string) => string | null
}): { definition: WorkflowDefinition; by: Assignee } | null => {
  const faults = (of: WorkflowDefinition): number =>
    validatePeople({ definition: of, offices, day }).filter(({ level }) => level === 'error').length
  const before = faults(definition)
  // What a unit writes ends in its commune: the province does not see it.
  const near = HELP.filter(
    ({ relation }) => relation !== 'province' || definition.documentType !== 'unit_report',
  )
  for (const by of near) {
    const steps = definition.steps.map((step) =>
      step.key === finding.step && ![...step.assignees, ...step.substitutes].some((one) => isSame(one, by))
        ? { ...step, substitutes: [...step.substitutes, by] }
        : step,
    )
    const mended = { ...definition, steps }
    const isSound =
      validate({ definition: mended }).every(({ level }) => level !== 'error') &&
      stepsWithoutDecider({ definition: mended, roleOf }).length === 0
    if (isSound && faults(mended) < before) return { definition: mended, by }
  }
  return null
}
