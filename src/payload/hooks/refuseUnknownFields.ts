import type { CollectionBeforeOperationHook, Field } from 'payload'
import { refuseWith } from '@/services/RefusalError'

const namesIn = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => ('name' in tab && tab.name ? [tab.name] : namesIn(tab.fields)))
    if ('name' in field && field.name) return [field.name]
    return 'fields' in field ? namesIn(field.fields) : []
  })

const always = [
  'id',
  'password',
  'confirm-password',
  'createdAt',
  'updatedAt',
  'collection',
  '_verified',
  'file',
  'filename',
  'thumbnailURL',
  'url',
  'mimeType',
  'filesize',
  'width',
  'height',
  'focalX',
  'focalY',
]

/** Nothing that was sent is ignored in silence: a key the record does not have is refused by name. */
export const refuseUnknownFields: CollectionBeforeOperationHook = ({ args, operation, collection }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'updateByID') return args
  const data: unknown = (args as { data?: unknown }).data
  if (data === null || typeof data !== 'object') return args
  const known = new Set([...namesIn(collection.fields), ...always])
  const unknown = Object.keys(data).find((key) => !known.has(key))
  if (unknown !== undefined) {
    refuseWith({ kind: 'shape', code: 'unknown_field', path: unknown, params: { field: unknown } })
  }
  return args
}
