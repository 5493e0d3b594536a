import type { CollectionBeforeLoginHook } from 'payload'
import { isDemoAccount, isDemoAddress } from '@/services/installation/isDemoAccount'
import { refuseWith } from '@/services/RefusalError'

/** The published password opens nothing where real work is done. */
export const refuseDemoElsewhere: CollectionBeforeLoginHook = async ({ user, req }) => {
  const email = String(user.email)
  if (isDemoAddress(email) && !(await isDemoAccount({ payload: req.payload, email }))) {
    refuseWith({ kind: 'forbidden', code: 'demo_account_elsewhere' })
  }
  return user
}
