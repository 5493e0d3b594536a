import type { CollectionBeforeOperationHook } from 'payload'
import { refuseWith } from '@/services/RefusalError'

/** Evidence is sent, never fetched: without a file Payload would go and get it from an address in the data. */
export const requireFile: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (operation === 'create' && !overrideAccess && !req.file) {
    refuseWith({ kind: 'shape', code: 'file_required', path: 'file' })
  }
  return args
}
