import type { Basis } from '@/domain/indicator/types'
import { readPeriodKey } from '@/domain/period/readPeriodKey'
import { readCumulative } from '@/data/rollup/readCumulative'
import type { ReportHead } from '@/data/report/readReport'
import type { Db } from '@/data/session'

type Asked = { db: Db; head: ReportHead; rows: readonly { id: string; basis: Basis }[] }

/**
 * By indicator, what was accepted of it in the earlier periods of the report's year. No statement where no row is
 * summed over periods, else one.
 */
export const readFlowSums = async ({ db, head, rows }: Asked): Promise<Map<string, number>> => {
  const indicators = rows.filter(({ basis }) => basis === 'flow').map(({ id }) => id)
  const period = readPeriodKey({ key: head.periodKey })
  if (!period.ok) return new Map()
  const { frequency, nominalTo } = period.value
  const { commune, periodEnd } = head
  const from = `${nominalTo.slice(0, 4)}-01-01`
  return readCumulative({ db, indicators, commune, frequency, before: periodEnd, from })
}
