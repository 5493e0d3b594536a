import { inOrder, type Consolidated, type Lead } from '@/domain/report/leads'

type JointRow<T> = {
  leads: readonly Lead<T>[]
  saysNothing: (reported: T) => boolean
  isSame: (a: T, b: T) => boolean
}

/**
 * The default joint rule: the first-named lead counts. While it is open the row waits and nobody takes its place;
 * once it is waived the next approved lead counts and the conflict says so. A lead that counts and reported nothing
 * leaves the row missing. Approved leads that say something else than the one that counts are a conflict.
 */
export const takeFirstLead = <T>({ leads, saysNothing, isSame }: JointRow<T>): Consolidated<T> => {
  const ordered = inOrder(leads)
  const counts = ordered.find((lead) => lead.state !== 'waived')
  if (counts?.state !== 'approved') return { reported: null, from: null, conflict: null }

  const said = (lead: Lead<T>): T | null =>
    lead.reported === null || saysNothing(lead.reported) ? null : lead.reported
  const reported = said(counts)
  const differs = ordered.some((lead) => {
    const other = lead.state === 'approved' ? said(lead) : null
    return other !== null && (reported === null || !isSame(reported, other))
  })
  const code = counts !== ordered[0] ? 'first_lead_waived' : differs ? 'leads_differ' : null
  return {
    reported,
    from: reported === null ? null : counts.unit,
    conflict: code && { code, leads: ordered },
  }
}
