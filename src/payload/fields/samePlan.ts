import type { FilterOptionsProps, Where } from 'payload'
import { idOf } from './idOf'

/** Offers and accepts only rows of the plan that the document itself belongs to. */
export const samePlan = ({ data }: Pick<FilterOptionsProps, 'data'>): true | Where => {
  const plan = idOf((data as { plan?: unknown } | undefined)?.plan)
  return plan === null ? true : { plan: { equals: plan } }
}
