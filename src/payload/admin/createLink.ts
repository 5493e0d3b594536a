import type { CollectionSlug } from 'payload'

/** The address of a new document's form in the admin panel, with some fields filled in (`fromAddress` reads them). */
export const createLink = (collection: CollectionSlug, values: Record<string, string>): string =>
  `/admin/collections/${collection}/create?${new URLSearchParams(values).toString()}`
