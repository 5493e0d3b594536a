import type { Assignee } from './types'

/** Whether an assignee names a role or a position, and not both. */
export const namesOneHolder = ({ role, position }: Assignee): boolean => Boolean(role) !== Boolean(position)
