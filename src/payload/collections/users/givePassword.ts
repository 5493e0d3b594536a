import { randomBytes } from 'node:crypto'
import type { CollectionBeforeOperationHook } from 'payload'
import { isSystem } from '@/services/access/isSystem'
import { refuseWith } from '@/services/RefusalError'

/**
 * A new person gets a random password that nobody knows and sets their own by the link in the invitation.
 * A password that an administrator sends along is refused, for a new person as for an old one.
 */
export const givePassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const data = (args as { data?: Record<string, unknown>; id?: unknown }).data
  if (data === undefined || isSystem(req)) return args
  if (operation === 'create') {
    if (data.password) refuseWith({ kind: 'rule', code: 'password_not_yours', path: 'password' })
    return { ...args, data: { ...data, password: randomBytes(32).toString('base64url') } }
  }
  if ((operation === 'update' || operation === 'updateByID') && data.password) {
    if (String((args as { id?: unknown }).id) !== String(req.user?.id)) {
      refuseWith({ kind: 'rule', code: 'password_not_yours', path: 'password' })
    }
  }
  return args
}
