import type { Refusal } from '@/domain/refusal'
import type { InstanceState, InstanceStatus } from './types'

/** The states a document may still leave; in any other it is closed. */
export const LIVE_STATUSES: InstanceStatus[] = ['draft', 'running', 'returned']

/** Null where the document is in one of the states allowed; else `already_closed` or `not_in_this_state`. */
export const requireStatus = ({
  state,
  allowed,
}: {
  state: InstanceState
  allowed: InstanceStatus[]
}): Refusal | null => {
  if (allowed.includes(state.status)) return null
  return LIVE_STATUSES.includes(state.status)
    ? { kind: 'rule', code: 'not_in_this_state' }
    : { kind: 'rule', code: 'already_closed' }
}
