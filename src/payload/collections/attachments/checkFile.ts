import type { CollectionBeforeOperationHook } from 'payload'
import { acceptsFile } from '@/domain/report/acceptsFile'
import { refuseWith } from '@/services/RefusalError'

/**
 * Evidence is sent, never fetched: without a file Payload would go and get it from an address in the data. What the
 * file must be like is said by `acceptsFile`, whichever way it comes; Payload looks into the file as well.
 */
export const checkFile: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'create') return args
  const { file } = req
  if (!file) return overrideAccess ? args : refuseWith({ kind: 'shape', code: 'file_required', path: 'file' })
  const accepted = acceptsFile({ name: file.name, type: file.mimetype, size: file.size })
  if (!accepted.ok) return refuseWith(accepted.refusal)
  file.mimetype = accepted.value
  return args
}
