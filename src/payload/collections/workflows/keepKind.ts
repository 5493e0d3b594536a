import type { CollectionBeforeChangeHook } from 'payload'
import { refuseWith } from '@/services/RefusalError'

/**
 * A ladder stays with its kind of document. Plans name it for that kind: as another one it would be held to other rules,
 * and a commune's report could end below the province.
 */
export const keepKind: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  const isOther = data.documentType !== undefined && data.documentType !== originalDoc?.documentType
  if (operation === 'update' && isOther)
    refuseWith({ kind: 'rule', code: 'ladder_kind_fixed', path: 'documentType' })
  return data
}
