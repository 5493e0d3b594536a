import type { CollectionBeforeOperationHook } from 'payload'
import { asSystem } from '@/services/access/isSystem'

/** Whoever forgot a password is not logged in: Payload writes the token for them by an update of its own. */
export const writeResetToken: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'forgotPassword') asSystem(req)
  return args
}
