import type { CollectionBeforeLoginHook } from 'payload'
import { dayInVietnam } from '@/domain/time'
import { refuseWith } from '@/services/RefusalError'

/** An account that has been closed does not log in. */
export const refuseClosed: CollectionBeforeLoginHook = ({ user }) => {
  const closedOn: unknown = user.closedOn
  if (typeof closedOn === 'string' && closedOn.slice(0, 10) <= dayInVietnam(new Date().toISOString())) {
    refuseWith({ kind: 'forbidden', code: 'account_closed' })
  }
  return user
}
