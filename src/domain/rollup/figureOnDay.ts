import { hasContent } from '@/domain/indicator/hasContent'
import type { Basis, Kind, Reported } from '@/domain/indicator/types'
import { daysBetween } from '@/domain/period/daysBetween'
import { readPeriodKey } from '@/domain/period/readPeriodKey'
import { shorterFrequencies } from '@/domain/period/shorterFrequencies'
import type { Frequency, PeriodKey } from '@/domain/period/types'
import { sumReported } from '@/domain/rollup/sumReported'
import { isPercent } from '@/domain/indicator/isPercent'
import { NOTHING_REPORTED } from '@/domain/indicator/normaliseValue'
import type { IsoDate } from '@/domain/time'

/** What a commune's accepted report said of an indicator. `end`: last day whose facts count. */
export type OfficialFact = { period: PeriodKey; frequency: Frequency; end: IsoDate; reported: Reported }

type Asked<F> = {
  kind: Kind
  unit: string | null
  basis: Basis
  day: IsoDate
  /** All that became official, of whatever length and in any order. */
  facts: readonly F[]
}

export type FigureOnDay<F> = {
  reported: Reported
  /** The newest fact behind the figure, and how old it is on that day. */
  fact: F
  ageDays: number
  /** The periods that were summed, in order of time; null for what is the newest state. */
  summed: PeriodKey[] | null
}

/**
 * An indicator's official figure on a day, from the periods whose data end by then: of a state the newest there is,
 * with its age; of a flow the sum of that day's year. Only periods of one length are summed, the shortest there are:
 * what months say, their quarter says again. Percents without both parts cannot be summed, the newest stands. Null
 * where nothing was said.
 */
export const figureOnDay = <F extends OfficialFact>({
  kind,
  unit,
  basis,
  day,
  facts,
}: Asked<F>): FigureOnDay<F> | null => {
  const known = facts
    .filter(({ end, reported }) => end <= day && hasContent({ kind, reported }))
    .sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0))
  const ofYear = known.filter(({ period }) => yearOf(period) === day.slice(0, 4))
  const isSummed = basis === 'flow' && (kind === 'number' || kind === 'percent' || kind === 'range')
  const counted = isSummed ? ofShortest(ofYear) : known
  const fact = counted.at(-1)
  if (fact === undefined) return null
  const ageDays = Math.max(0, daysBetween({ from: fact.end, to: day }))
  const sum = isSummed
    ? sumReported({ said: counted.map(({ reported }) => reported), percent: isPercent({ kind, unit }) })
    : null
  if (sum === null) return { reported: fact.reported, fact, ageDays, summed: null }
  return {
    reported: { ...NOTHING_REPORTED, ...sum },
    fact,
    ageDays,
    summed: counted.map(({ period }) => period),
  }
}

const ofShortest = <F extends OfficialFact>(facts: readonly F[]): F[] => {
  const [shortest] = [...shorterFrequencies({ frequency: 'year' }), 'year' as const].flatMap((frequency) => {
    const same = facts.filter((fact) => fact.frequency === frequency)
    return same.length === 0 ? [] : [same]
  })
  return shortest ?? []
}

const yearOf = (key: PeriodKey): string => {
  const read = readPeriodKey({ key })
  return read.ok ? read.value.nominalFrom.slice(0, 4) : ''
}
