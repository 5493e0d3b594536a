import type { CollectionBeforeOperationHook, Field } from 'payload'
import { refuseWith } from '@/services/RefusalError'

const namesIn = (fields: readonly Field[], maySend: (field: Field) => boolean): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        'name' in tab && tab.name ? [tab.name] : namesIn(tab.fields, maySend),
      )
    }
    if ('name' in field && field.name) return maySend(field) ? [field.name] : []
    return 'fields' in field ? namesIn(field.fields, maySend) : []
  })

/** What Payload keeps of a password and of failed log-ins is a field too, but not one that anybody sends. */
const isOpen = (field: Field): boolean => !('hidden' in field && field.hidden)

const always = ['id', 'password', 'confirm-password', 'createdAt', 'updatedAt', 'collection', 'file']

/** Nothing that was sent is ignored in silence: a key the record does not have, or does not take, is refused by name. */
export const refuseUnknownFields: CollectionBeforeOperationHook = ({
  args,
  operation,
  collection,
  overrideAccess,
}) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'updateByID') return args
  const data: unknown = (args as { data?: unknown }).data
  if (data === null || typeof data !== 'object') return args
  const known = new Set([...namesIn(collection.fields, overrideAccess ? () => true : isOpen), ...always])
  const unknown = Object.keys(data).find((key) => !known.has(key))
  if (unknown !== undefined) {
    refuseWith({ kind: 'shape', code: 'unknown_field', path: unknown, params: { field: unknown } })
  }
  return args
}
