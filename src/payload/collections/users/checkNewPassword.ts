import type { CollectionBeforeOperationHook } from 'payload'
import { acceptsPassword } from '@/domain/access/acceptsPassword'
import { isSystem } from '@/services/access/isSystem'
import { refuseWith } from '@/services/RefusalError'

/** A password that somebody chooses keeps the same rule on every way in. */
export const checkNewPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const password: unknown = (args as { data?: { password?: unknown } }).data?.password
  const chooses = operation === 'resetPassword' || operation === 'update' || operation === 'updateByID'
  if (!chooses || typeof password !== 'string' || isSystem(req)) return args
  const accepted = acceptsPassword({ password, repeated: password, email: req.user?.email ?? '' })
  if (!accepted.ok) refuseWith(accepted.refusal)
  return args
}
