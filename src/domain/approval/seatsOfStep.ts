import { eligible } from './eligible'
import { resolveAssignees } from './resolveAssignees'
import type { Assignee, InstanceState, OrgSnapshot, PersonId, Step } from './types'

type Asked = { step: Step; state: InstanceState; editors: PersonId[]; org: OrgSnapshot }

/** Whom each decision of a step asks: all assignees for quorum any, one each for quorum all. */
export const askedOf = ({ quorum, assignees }: Step): Assignee[][] =>
  quorum === 'all' ? assignees.map((assignee) => [assignee]) : [assignees]

/** Who could take each decision of a step that is not open yet, substitutes of the step among them. */
export const seatsOfStep = ({ step, state, editors, org }: Asked): PersonId[][] =>
  askedOf(step).map((assignees) => {
    const candidateKeys = resolveAssignees({ assignees: [...assignees, ...step.substitutes], org })
    return eligible({
      candidateKeys,
      step: step.key,
      state,
      editors,
      mayRepeat: step.mayRepeat,
      holders: org.holders,
    })
  })
