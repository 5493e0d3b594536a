import type { FilterOptions } from 'payload'
import { readPlace } from '@/data/organisation/readPlace'
import { dbOfRequest } from '@/data/session'
import { idOf } from './idOf'

/** Offers and accepts only units of the commune whose plan the document belongs to. */
export const unitsOfPlan: FilterOptions = async ({ data, req }) => {
  const plan = idOf((data as { plan?: unknown } | undefined)?.plan)
  const place =
    plan === null ? null : await readPlace({ db: await dbOfRequest(req), record: 'plans', id: plan })
  return { kind: { equals: 'unit' }, ...(place === null ? {} : { commune: { equals: place.commune } }) }
}
