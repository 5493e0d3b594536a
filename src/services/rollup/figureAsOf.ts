import { figureOnDay } from '@/domain/rollup/figureOnDay'
import { NOTHING_REPORTED } from '@/domain/indicator/normaliseValue'
import type { IsoDate } from '@/domain/time'
import type { FactsOfRow } from '@/data/rollup/readFactsOnDay'
import type { Figure } from './figureOf'

/** A row of official figures as a page shows it on a day; what was never said is missing. */
export const figureAsOf = ({ row, day }: { row: FactsOfRow; day: IsoDate }): Figure => {
  const shown = figureOnDay({ ...row, day })
  if (shown === null)
    return { ...NOTHING_REPORTED, state: 'missing', assessment: null, light: null, report: null, onDay: null }
  const { reported, fact, ageDays, summed } = shown
  const { assessment, light, report, end } = fact
  return { ...reported, state: 'official', assessment, light, report, onDay: { end, ageDays, summed } }
}
