import type { PeriodKey } from '@/domain/period/types'
import type { IsoDate } from '@/domain/time'
import type { OverdueUnit } from './overdueOf'
import type { DocumentForm } from './types'

/** What a commune's units are to be reminded of on a day. */
export type ReminderFacts = {
  form: DocumentForm
  commune: string
  committee: string | null
  plan: string
  period: PeriodKey
  day: IsoDate
  office: string | null
  units: OverdueUnit[]
}
