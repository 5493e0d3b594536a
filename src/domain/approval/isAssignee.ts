import { resolveAssignees } from './resolveAssignees'
import type { Assignee, Situation } from './types'

/** Whether the actor is one of the people these assignees stand for. */
export const isAssignee = ({
  assignees,
  situation,
}: {
  assignees: Assignee[]
  situation: Situation
}): boolean => {
  const keys = resolveAssignees({ assignees, org: situation.org })
  return situation.actor.keys.some((key) => keys.includes(key))
}
