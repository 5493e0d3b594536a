import type { FilterOptions } from 'payload'
import { readPlace } from '@/data/organisation/readPlace'
import { dbOfRequest } from '@/data/session'
import { idOf } from './idOf'

/** Offers and accepts only rows of the plan that the document's indicator belongs to. */
export const planOfIndicator: FilterOptions = async ({ data, req }) => {
  const indicator = idOf((data as { indicator?: unknown } | undefined)?.indicator)
  if (indicator === null) return true
  const place = await readPlace({ db: await dbOfRequest(req), record: 'indicators', id: indicator })
  return place?.plan == null ? false : { plan: { equals: place.plan } }
}
