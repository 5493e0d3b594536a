import type { CollectionBeforeOperationHook } from 'payload'
import { acceptsFile } from '@/domain/report/acceptsFile'
import { refuseWith } from '@/services/RefusalError'

/**
 * A document is sent, never fetched: without a file Payload would go and get one from an address in what was sent, which
 * it has put aside before this hook. A file that is sent is one of those that evidence takes. It comes with a new
 * amendment and stays: Payload removes a stored file before it knows whether the change is taken.
 */
export const takesOnlySentFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { file } = req
  if (file) {
    if (operation === 'update')
      return refuseWith({ kind: 'rule', code: 'amendment_file_stays', path: 'file' })
    const accepted = acceptsFile({ name: file.name, type: file.mimetype, size: file.size })
    if (!accepted.ok) return refuseWith(accepted.refusal)
    file.mimetype = accepted.value
    return args
  }
  const { url } = (req.data ?? {}) as { url?: unknown }
  if (operation === 'create' && url !== undefined && url !== null)
    return refuseWith({ kind: 'shape', code: 'file_required', path: 'file' })
  delete req.query?.uploadEdits
  return args
}
