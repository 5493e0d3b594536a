import type { FilterOptions } from 'payload'

const planOf = (data: unknown): unknown => (data as { plan?: unknown } | undefined)?.plan

/** Offers and accepts only rows of the plan that the document itself belongs to. */
export const samePlan: FilterOptions = ({ data }) => {
  const plan = planOf(data)
  return plan === undefined || plan === null ? true : { plan: { equals: plan as string } }
}
