import { daysOverdue } from '@/domain/period/daysOverdue'
import type { IsoDate } from '@/domain/time'
import type { Standing } from './communeStanding'

type Asked = {
  standing: Standing
  dueOn: IsoDate | null
  /** The day of the document, once it is issued. */
  issuedOn: IsoDate | null
  today: IsoDate
}

/**
 * How many days a commune's report is late: against the day it was issued, else against today for as long as it is the
 * commune's turn. 0 in time, without a due day, and where nothing is known.
 */
export const daysLate = ({ standing, dueOn, issuedOn, today }: Asked): number => {
  if (dueOn === null) return 0
  const isTheirs = standing === 'overdue' || standing === 'returned' || standing === 'to_issue'
  const until = isTheirs ? today : issuedOn
  return until === null ? 0 : daysOverdue({ dueOn, on: until })
}
