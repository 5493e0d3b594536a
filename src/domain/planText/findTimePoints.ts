import { readDate } from '@/domain/vietnamese/readDate'
import type { IsoDate } from '@/domain/time'

/** A place in a text that names a day, month, quarter, half or year; `year` null where the text leaves it out. */
export type TimePoint = {
  index: number
  length: number
  year: number | null
  /** Names more than one quarter, month or year: 'Quý II, quý III', '2025-2026'. */
  several: boolean
  /** First and last day, given the year in which to read it; null when the calendar has no such day. */
  span: (year: number) => { from: IsoDate; to: IsoDate } | null
}

type Form = {
  pattern: RegExp
  /** Read only in deadline cells: in a target cell '12/2025' may be a fraction and '2025' a number. */
  bare?: boolean
  read: (match: RegExpMatchArray) => Omit<TimePoint, 'index' | 'length'>
}

const QUARTERS: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 }
const QUARTER = '(?:iv|i{1,3}|[1-4])(?![a-z0-9])'
const MONTH = '(?:1[0-2]|0?[1-9])(?!\\d)'
const NEXT = '\\s*(?:,|va|-|den)\\s*'
const YEAR = '(?:\\s*[/,-]?\\s*(?:(?:cua\\s+)?nam\\s+)?(20\\d\\d)(?!\\d))?'

const FORMS: Form[] = [
  {
    pattern:
      /(?:ngay\s+)?(?<!\d)(\d{1,2})(?:\s*[/.-]\s*|\s+thang\s+)(\d{1,2})(?:\s*[/.-]\s*|\s+nam\s+)(20\d\d)(?!\d)/g,
    read: ([, day, month, year]) => ({ year: Number(year), several: false, span: daySpan(day, month) }),
  },
  {
    pattern: new RegExp(`(?<![a-z])(?:quy|q)\\s*(${QUARTER}(?:${NEXT}(?:quy\\s*)?${QUARTER})*)${YEAR}`, 'g'),
    read: ([, list = '', year]) => {
      const quarters = numbersOf(list.replaceAll('quy', ' '), (word) => QUARTERS[word])
      return {
        year: numberOrNull(year),
        several: quarters.length > 1,
        span: monthSpan(first(quarters) * 3 - 2, last(quarters) * 3),
      }
    },
  },
  {
    pattern: /(?<!\d)(?:(?:0?6|sau)\s+thang|nua)\s+(dau|cuoi)\s+nam(?:\s+(20\d\d))?(?!\d)/g,
    read: ([, half, year]) => ({
      year: numberOrNull(year),
      several: false,
      span: half === 'dau' ? monthSpan(1, 6) : monthSpan(7, 12),
    }),
  },
  {
    pattern: /(?<!\d)(?:0?9|chin)\s+thang(?:\s+dau)?(?:\s+nam)(?:\s+(20\d\d))?(?!\d)/g,
    read: ([, year]) => ({ year: numberOrNull(year), several: false, span: monthSpan(1, 9) }),
  },
  {
    pattern: new RegExp(`(?<![a-z])(?:thang|t)\\s*(${MONTH}(?:${NEXT}(?:thang\\s*)?${MONTH})*)${YEAR}`, 'g'),
    read: ([, list = '', year]) => {
      const months = numbersOf(list, Number)
      return {
        year: numberOrNull(year),
        several: months.length > 1,
        span: monthSpan(first(months), last(months)),
      }
    },
  },
  {
    pattern: new RegExp(`(?<![\\d/])(${MONTH})\\s*[/-]\\s*(20\\d\\d)(?!\\d)`, 'g'),
    bare: true,
    read: ([, month, year]) => ({
      year: Number(year),
      several: false,
      span: monthSpan(Number(month), Number(month)),
    }),
  },
  {
    pattern: /(?:ngay\s+)?(?<![\d/])(\d{1,2})\s*\/\s*(\d{1,2})(?![\d/])/g,
    bare: true,
    read: ([, day, month]) => ({ year: null, several: false, span: daySpan(day, month) }),
  },
  {
    pattern: /(?:nam\s+)?(?<!\d)(20\d\d)\s*(?:-|den)\s*(?:nam\s+)?(20\d\d)(?!\d)/g,
    bare: true,
    read: ([, from, to]) => ({
      year: Number(to),
      several: true,
      span: (year) => ({ from: `${from}-01-01`, to: `${year}-12-31` }),
    }),
  },
  {
    pattern: /(?<![a-z])nam\s+(20\d\d)(?!\d)/g,
    read: ([, year]) => ({ year: Number(year), several: false, span: monthSpan(1, 12) }),
  },
  {
    pattern: /(?<![\d/])20\d\d(?![\d/])/g,
    bare: true,
    read: ([year]) => ({ year: Number(year), several: false, span: monthSpan(1, 12) }),
  },
  {
    pattern: /(?<![a-z])(?:trong|ca|cuoi|het)\s+nam(?!\s*\d|[a-z])/g,
    bare: true,
    read: () => ({ year: null, several: false, span: monthSpan(1, 12) }),
  },
]

/**
 * Finds every point in time that a folded text names, in order of place, without overlap.
 * `bare` also takes forms that only a deadline cell may hold ('12/2025', '2025-2026', '30/6', 'trong năm').
 */
export const findTimePoints = ({ folded, bare }: { folded: string; bare: boolean }): TimePoint[] => {
  const found = FORMS.filter((form) => bare || !form.bare).flatMap((form) =>
    [...folded.matchAll(form.pattern)].map((match) => ({
      index: match.index,
      length: match[0].length,
      ...form.read(match),
    })),
  )
  // The sort is stable: of two forms at one place the earlier in FORMS wins.
  return found
    .sort((a, b) => a.index - b.index)
    .reduce<TimePoint[]>((kept, point) => {
      const before = kept.at(-1)
      return before && point.index < before.index + before.length ? kept : [...kept, point]
    }, [])
}

const daySpan =
  (day: string | undefined, month: string | undefined): TimePoint['span'] =>
  (year) => {
    const read = readDate({ text: `${day}/${month}/${year}` })
    return read.ok ? { from: read.value, to: read.value } : null
  }

const monthSpan =
  (from: number, to: number): TimePoint['span'] =>
  (year) => ({
    from: new Date(Date.UTC(year, from - 1, 1)).toISOString().slice(0, 10),
    to: new Date(Date.UTC(year, to, 0)).toISOString().slice(0, 10),
  })

const numbersOf = (list: string, read: (word: string) => number | undefined): number[] =>
  (list.match(/iv|i{1,3}|\d+/g) ?? []).map((word) => read(word) ?? Number.NaN)

const first = (numbers: number[]): number => Math.min(...numbers)
const last = (numbers: number[]): number => Math.max(...numbers)
const numberOrNull = (text: string | undefined): number | null => (text ? Number(text) : null)
