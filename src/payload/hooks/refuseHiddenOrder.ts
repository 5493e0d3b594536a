import type { CollectionBeforeOperationHook, FlattenedField } from 'payload'
import { refuseWith } from '@/services/RefusalError'

type Sorted = {
  sort?: string | string[]
  joins?: Record<string, false | { sort?: string | string[] }> | false
}

/**
 * Rows are put in order by their own fields only. Payload narrows a condition that looks through a relation to what
 * the asker may read, but not an order, which would give the hidden field away row by row.
 */
export const refuseHiddenOrder: CollectionBeforeOperationHook = ({
  args,
  collection,
  overrideAccess,
  req,
}) => {
  if (overrideAccess) return args
  const { sort, joins } = args as Sorted
  refuseThrough(sort, collection.flattenedFields)
  for (const [name, query] of Object.entries(joins || {})) {
    const field = collection.flattenedFields.find((one) => one.name === name)
    if (query && field?.type === 'join' && typeof field.collection === 'string') {
      refuseThrough(query.sort, req.payload.collections[field.collection].config.flattenedFields)
    }
  }
  return args
}

const refuseThrough = (sort: Sorted['sort'], fields: readonly FlattenedField[]): void => {
  const paths = [sort ?? []].flat().flatMap((one) => one.split(','))
  if (paths.some((path) => looksBehind(path.replace(/^-/, '').split('.'), fields))) {
    refuseWith({ kind: 'shape', code: 'query_invalid', path: 'sort' })
  }
}

const looksBehind = ([name, ...rest]: string[], fields: readonly FlattenedField[]): boolean => {
  const field = fields.find((one) => one.name === name)
  if (field === undefined || rest.length === 0) return false
  if (field.type === 'relationship' || field.type === 'upload' || field.type === 'join') return true
  return 'flattenedFields' in field && looksBehind(rest, field.flattenedFields)
}
