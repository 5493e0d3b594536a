import { placeOf } from '@/domain/board/placeOf'
import type { Deadline } from '@/domain/task/types'
import type { IsoDate } from '@/domain/time'

type Asked = {
  planFrom: IsoDate
  planTo: IsoDate
  deadline: Deadline
  milestones: readonly { date: IsoDate; text: string }[]
}

/**
 * A task's bar within the years of its plan, in percent of their length from the left: from the plan's first day to
 * the deadline, or to the plan's end for work that recurs. Null without either: such a task has no place in time.
 * Milestones outside the plan and one on the deadline itself are not drawn.
 */
export const laneOf = ({ planFrom, planTo, deadline, milestones }: Asked) => {
  const at = (day: IsoDate): number => placeOf({ planFrom, planTo, day })
  const { end } = deadline
  const until = deadline.recurring ? planTo : end
  return {
    width: until === null ? null : at(until),
    /** Where the deadline itself lies, for work that goes on after it. */
    deadline: end === null ? null : at(end),
    milestones: milestones
      .filter(({ date }) => date >= planFrom && date <= planTo && date !== end)
      .map(({ date, text }) => ({ date, text, at: at(date) })),
  }
}
