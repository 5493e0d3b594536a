import { readPeriodKey } from '@/domain/period/readPeriodKey'
import type { Period, PeriodKey } from '@/domain/period/types'

type Choice = {
  /** Keys of the periods that have been opened. */
  opened: readonly PeriodKey[]
  /** The key that is asked for; null when none is. */
  asked: string | null
}

/**
 * Which period to show, and which there are to choose from (newest first, the one shown always among them). Without a
 * wish the newest month, else the newest period of any kind. Null when what is asked for is no key, or nothing has
 * ever been opened.
 */
export const periodToShow = ({ opened, asked }: Choice): { shown: Period; choices: Period[] } | null => {
  const known = [...new Set(opened)].flatMap((key) => periodOf(key)).sort(newestFirst)
  if (asked === null) {
    const shown = known.find(({ frequency }) => frequency === 'month') ?? known[0]
    return shown === undefined ? null : { shown, choices: known }
  }
  const [shown] = periodOf(asked)
  if (shown === undefined) return null
  const isKnown = known.some(({ key }) => key === shown.key)
  return { shown, choices: isKnown ? known : [...known, shown].sort(newestFirst) }
}

const periodOf = (key: string): Period[] => {
  const read = readPeriodKey({ key })
  return read.ok ? [read.value] : []
}

const newestFirst = (a: Period, b: Period): number =>
  b.nominalTo.localeCompare(a.nominalTo) || a.key.localeCompare(b.key)
