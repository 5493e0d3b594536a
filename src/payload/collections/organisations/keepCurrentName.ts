import type { CollectionBeforeChangeHook } from 'payload'
import { searchKey } from '@/domain/organisation/searchKey'

/** The search key follows every name, alias and code that the organisation is known by. */
export const keepCurrentName: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const doc = { ...originalDoc, ...data }
  const dated: unknown[] = Array.isArray(doc.names)
    ? doc.names.map((entry: { name?: unknown }) => entry.name)
    : []
  const words = [doc.name, doc.shortName, ...(doc.aliases ?? []), ...dated].filter(
    (word) => typeof word === 'string',
  )
  return { ...data, searchKey: searchKey(words) }
}
