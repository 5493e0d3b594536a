import type { CollectionBeforeOperationHook, Field } from 'payload'
import { refuseWith } from '@/services/RefusalError'

type Values = Record<string, unknown>

/** Where text was sent for a number, '' aside, which clears; by path. */
const wrongNumbers = (fields: readonly Field[], data: Values, path: readonly string[] = []): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => wrongNumbers(tab.fields, data, path))
    if (!('name' in field) || !field.name)
      return 'fields' in field ? wrongNumbers(field.fields, data, path) : []
    const value = data[field.name]
    const here = [...path, field.name]
    if (field.type === 'number') return typeof value === 'string' && value !== '' ? [here.join('.')] : []
    if (field.type !== 'array' || !Array.isArray(value)) return []
    return value.flatMap((row, index) =>
      wrongNumbers(field.fields, (row ?? {}) as Values, [...here, String(index)]),
    )
  })

/** Payload reads a number out of any text: '12abc' would be 12, and 'many' would be stored as no number at all. */
export const refuseWrongNumbers: CollectionBeforeOperationHook = ({ args, collection, operation }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'updateByID') return args
  const data: unknown = (args as { data?: unknown }).data
  if (data === null || typeof data !== 'object') return args
  const [path] = wrongNumbers(collection.fields, data as Values)
  if (path !== undefined) refuseWith({ kind: 'shape', code: 'invalid_value', path })
  return args
}
