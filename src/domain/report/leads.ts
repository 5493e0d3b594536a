/**
 * What one named lead of a joint row reported. 'approved': its unit report is approved; 'waived': the focal office
 * goes on without it; 'open': it may still come. `order` is the order in which the plan names the leads.
 */
export type Lead<T> = {
  unit: string
  order: number
  state: 'approved' | 'waived' | 'open'
  reported: T | null
}

export type ConflictCode =
  | 'leads_differ'
  | 'first_lead_waived'
  | 'choice_needed'
  | 'sum_incomplete'
  | 'lead_chosen'
  | 'chosen_lead_open'

/** Something the focal office has to look at, with all leads of the row in order, so that the others can be shown. */
export type Conflict<T> = { code: ConflictCode; leads: Lead<T>[] }

/** `from` is the unit whose report was taken; null when nothing was taken or a sum of several was. */
export type Consolidated<T> = { reported: T | null; from: string | null; conflict: Conflict<T> | null }

export const inOrder = <T>(leads: readonly Lead<T>[]): Lead<T>[] =>
  [...leads].sort((a, b) => a.order - b.order)
