import type { CollectionBeforeOperationHook } from 'payload'
import { acceptsPassword } from '@/domain/access/acceptsPassword'
import { isSystem } from '@/services/access/isSystem'
import { readPasswordLink } from '@/services/person/readPasswordLink'
import { refuseWith } from '@/services/RefusalError'

/** A password that somebody chooses keeps the same rule on every way in. */
export const checkNewPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { password, token } = ((args as { data?: unknown }).data ?? {}) as Record<string, unknown>
  const chooses = operation === 'resetPassword' || operation === 'update' || operation === 'updateByID'
  if (!chooses || typeof password !== 'string' || isSystem(req)) return args
  const account =
    operation === 'resetPassword' ? await readPasswordLink({ payload: req.payload, token }) : null
  const accepted = acceptsPassword({
    password,
    repeated: password,
    email: account?.email ?? req.user?.email ?? '',
    words: account === null ? [] : [account.name, ...account.places],
  })
  if (!accepted.ok) refuseWith(accepted.refusal)
  return args
}
