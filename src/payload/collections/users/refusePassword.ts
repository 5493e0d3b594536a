import type { CollectionBeforeOperationHook } from 'payload'
import { isSystem } from '@/services/access/isSystem'
import { refuseWith } from '@/services/RefusalError'

/** A password that somebody sends along for another person is refused, whether that person is new or known. */
export const refusePassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { data, id } = args as { data?: Record<string, unknown>; id?: unknown }
  if (!data?.password || isSystem(req)) return args
  const isWrite = operation === 'create' || operation === 'update' || operation === 'updateByID'
  if (isWrite && (operation === 'create' || String(id) !== String(req.user?.id))) {
    refuseWith({ kind: 'rule', code: 'password_not_yours', path: 'password' })
  }
  return args
}
