import type { Appointment } from '@/domain/access/actor'
import type { Assignee, Step } from '@/domain/approval/types'

/** A step as far as it says whom it asks. */
export type AskingStep = Pick<Step, 'key' | 'label' | 'assignees' | 'substitutes' | 'escalation'>

type Held = Pick<Appointment, 'role' | 'position' | 'unit' | 'commune' | 'province'>

/** Whether one of somebody's posts lets them decide a step, be it as a substitute or once it is late. */
export const holdsStep = ({ step, holds }: { step: AskingStep; holds: readonly Held[] }): boolean =>
  [...step.assignees, ...step.substitutes, ...(step.escalation?.to ?? [])].some((assignee) =>
    holds.some((held) => isAsked({ assignee, held })),
  )

const isAsked = ({
  assignee: { role, position, relation },
  held,
}: {
  assignee: Assignee
  held: Held
}): boolean =>
  position === undefined ? role === held.role && isAt(relation, held) : position === held.position

const isAt = (relation: Assignee['relation'], { unit, commune, province }: Held): boolean => {
  switch (relation) {
    case 'unit':
    case 'sibling_units':
      return unit !== null
    case 'commune':
      return unit === null && commune !== null
    case 'province':
      return commune === null && province !== null
  }
}
