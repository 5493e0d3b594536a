import type { CollectionSlug } from 'payload'

/** The address of a list in the admin panel that shows only rows with these values, as its own filter would write it. */
export const listLink = (collection: CollectionSlug, where: Record<string, string>): string => {
  const parts = Object.entries(where).map(
    ([field, value], index) => `where[or][0][and][${index}][${field}][equals]=${encodeURIComponent(value)}`,
  )
  return `/admin/collections/${collection}?${parts.join('&')}`
}
