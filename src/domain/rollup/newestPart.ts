import { readPeriodKey } from '@/domain/period/readPeriodKey'
import type { PeriodKey } from '@/domain/period/types'
import type { ComposedFrom, ShorterPart } from '@/domain/rollup/composed'
import type { IsoDate } from '@/domain/time'

type Asked<R> = {
  /** Those that say something. */
  parts: readonly ShorterPart<R>[]
  /** The shortest periods within the longer one, in order of time. */
  expected: readonly PeriodKey[]
}

/**
 * The newest of what the shorter periods say, the longer one where two end together; missing are those that would be
 * newer still. Null where nothing was said.
 */
export const newestPart = <R extends object>({ parts, expected }: Asked<R>): (R & ComposedFrom) | null => {
  const newest = parts.reduce<ShorterPart<R> | null>(
    (best, part) => (best === null || isNewer(part, best) ? part : best),
    null,
  )
  if (newest === null) return null
  const { reported, report, periodKey } = newest
  return {
    ...reported,
    from: [{ report, periodKey }],
    missing: expected.filter((key) => lastDay(key) > lastDay(periodKey)),
  }
}

const isNewer = <R>(a: ShorterPart<R>, b: ShorterPart<R>): boolean =>
  a.end === b.end ? firstDay(a.periodKey) < firstDay(b.periodKey) : a.end > b.end

const firstDay = (key: PeriodKey): IsoDate => {
  const read = readPeriodKey({ key })
  return read.ok ? read.value.nominalFrom : ''
}

const lastDay = (key: PeriodKey): IsoDate => {
  const read = readPeriodKey({ key })
  return read.ok ? read.value.nominalTo : ''
}
