import { inOrder, type Consolidated, type Lead } from '@/domain/report/leads'
import { saysNothing } from '@/domain/report/saysNothing'

type ChosenRow<T> = { leads: readonly Lead<T>[]; chosen: string }

/**
 * A row for which the focal office has said whose report counts, whatever the joint rule is: that lead's, with the
 * others beside it (`lead_chosen`). While that lead is open the row waits (`chosen_lead_open`) and nobody takes its
 * place. Null when the choice has lost its ground, because the lead was waived, says nothing or reports the row no
 * longer: then the rule decides again.
 */
export const takeChosenLead = <T extends object>({ leads, chosen }: ChosenRow<T>): Consolidated<T> | null => {
  const ordered = inOrder(leads)
  const lead = ordered.find(({ unit }) => unit === chosen)
  if (lead === undefined || lead.state === 'waived') return null
  if (lead.state === 'open')
    return { reported: null, from: null, conflict: { code: 'chosen_lead_open', leads: ordered } }
  if (saysNothing(lead.reported)) return null
  return { reported: lead.reported, from: lead.unit, conflict: { code: 'lead_chosen', leads: ordered } }
}
