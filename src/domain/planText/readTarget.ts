import { foldKey } from '@/domain/vietnamese/foldKey'
import { normalise } from '@/domain/vietnamese/normalise'
import { readNumber } from '@/domain/vietnamese/readNumber'
import { daysOfPoint } from './daysOfPoint'
import { findTimePoints } from './findTimePoints'
import { foldAligned, type AlignedText } from './foldAligned'
import { plainText } from './plainText'
import { readComparison, type Comparison } from './readComparison'
import type { TargetFlag, TargetReading } from './types'

const MOST_CHARACTERS = 500
const NUMBER = '\\d{1,3}(?: \\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*'
const PERCENT = '%|phan tram'
const RANGE = new RegExp(
  `(?<!\\d)(${NUMBER})\\s*(${PERCENT})?\\s*(?:-|~|den)\\s*(${NUMBER})\\s*(${PERCENT})?`,
)
const SINGLE = new RegExp(`((?:^|(?<=\\s))-)?(?<!\\d)(${NUMBER})\\s*(${PERCENT})?`)
const YES = /^\W*(?:co|dat|hoan thanh|dat yeu cau|dat chuan|co dat|co\s*\/\s*dat)\W*$/
const NO = /^\W*khong(?: (?:co|dat))?\W*$/
const DOCUMENT =
  /^(?:ban hanh|quyet dinh|ke hoach|nghi quyet|de an|quy che|bao cao|van ban|to trinh|huong dan|chuong trinh)(?![a-z])|duoc (?:ban hanh|phe duyet|thong qua|ky ket)/
const PER =
  /(?:tren|tinh tren|\/)\s*(?:\d[\d.,]*\s*)?(?:van|nghin|ngan|trieu|tram)?\s*(?:dan so|nguoi dan|dan|nguoi|ho dan|ho)(?![a-z])/
const PERCENT_UNIT = /%|phan tram|(?:ty|ti) le/
const NO_SUCH_SIGN = /[≠≮≯≰≱]/

/**
 * Reads a target cell ('$\geq 60\%$', '≥98' with unit %, '15-17%', 'trên 01 vạn dân ≥ 12', 'Có', 'từ 95% trở lên').
 *
 * `unit` is the unit column ('' where there is none); `name`, the row's name, decides only whether a bare number
 * without unit is a percent. A bare number means "= that much". Nothing is corrected: `text` is the cell as it
 * stands and every doubt is a flag. Never throws.
 */
export const readTarget = ({
  text,
  unit,
  name = '',
}: {
  text: string
  unit: string
  name?: string
}): TargetReading => {
  const cell = foldAligned(plainText(text).replace(/^[-+•]\s+/, ''))
  const wordless = { comparator: null, value: null, upper: null, text } as const
  if (!/[\p{L}\d]/u.test(cell.source)) return { ...wordless, kind: 'text', flags: ['no_target'] }
  if (YES.test(cell.folded)) return { ...wordless, kind: 'boolean', value: true, flags: [] }
  if (NO.test(cell.folded)) return { ...wordless, kind: 'boolean', value: false, flags: [] }
  if (cell.source.length > MOST_CHARACTERS) return { ...wordless, kind: 'text', flags: ['target_unreadable'] }

  const points = findTimePoints({ folded: cell.folded, bare: false })
  if (points.length > 1) return { ...wordless, kind: 'milestones', flags: [] }
  const times = points.map(({ index, length }) => withPreposition(cell.folded, { index, length }))
  const timeless = times.reduce(blank, cell.folded)
  const point = points[0]
  const days = point?.year ? daysOfPoint({ folded: cell.folded, point, year: point.year }) : null
  if (days && !/\d/.test(timeless))
    return { ...wordless, kind: 'date', date: days.end, flags: days.isBefore ? ['day_before'] : [] }
  if (!/\d/.test(timeless.replace(/(?<![a-z])so\s+\S+/, ' ')) && DOCUMENT.test(timeless))
    return { ...wordless, kind: 'document', flags: [] }

  const reading = NO_SUCH_SIGN.test(cell.source)
    ? null
    : readAmount({
        text,
        cell: { source: times.reduce(blank, cell.source), folded: timeless },
        unit: foldKey(unit),
        name: foldKey(name),
      })
  if (!reading) return { ...wordless, kind: 'text', flags: ['target_unreadable'] }
  return points.length > 0 ? { ...reading, flags: [...reading.flags, 'time_in_target'] } : reading
}

type Amount = { text: string; cell: AlignedText; unit: string; name: string }

const readAmount = ({ text, cell, unit, name }: Amount): TargetReading | null => {
  const per = findPer(cell.folded)
  const body = per ? blank(cell.folded, per) : cell.folded
  const range = RANGE.exec(body)
  const match = range ?? SINGLE.exec(body)
  if (!match) return null

  const low = readNumber({ text: range ? (match[1] ?? '') : `${match[1] ?? ''}${match[2]}` })
  const high = range ? readNumber({ text: match[3] ?? '' }) : null
  if (!low.ok || (high && !high.ok)) return null
  const upper = high?.value.value ?? null
  const value = low.value.value
  const hasSign = Boolean(range ? (match[2] ?? match[4]) : match[3])
  const end = match.index + match[0].length
  const compared = readComparison({ before: body.slice(0, match.index), after: body.slice(end) })
  const isPercent = hasSign || PERCENT_UNIT.test(unit) || (unit === '' && /^(?:ty|ti) le/.test(name))
  const several = /;.*\d|[≥≤<>].*\d/.test(compared.after)
  const note = noteOf({ source: per ? blank(cell.source, per) : cell.source, compared, end })

  const doubts: [TargetFlag, boolean][] = [
    ['several_targets', several],
    ['more_numbers', !several && /\d/.test(compared.before + compared.after)],
    ['no_unit', unit === '' && !isPercent && !per && note === ''],
    ['unit_differs', hasSign && unit !== '' && !PERCENT_UNIT.test(unit)],
    ['percent_assumed', isPercent && !hasSign && unit === ''],
    ['percent_over_100', isPercent && Math.max(value, upper ?? value) > 100],
    ['number_doubtful', low.value.doubtful || Boolean(high?.value.doubtful)],
    ['approximate', compared.approximate],
    ['relative_change', compared.relative],
    ['range_reversed', upper !== null && upper < value],
    ['looks_like_years', !isPercent && upper !== null && isYear(value) && isYear(upper)],
  ]
  return {
    kind: range ? 'range' : isPercent ? 'percent' : 'number',
    comparator: range ? 'between' : compared.comparator,
    value,
    upper,
    text,
    ...(per ? { per: cell.source.slice(per.index, per.index + per.length) } : {}),
    ...(note ? { note } : {}),
    flags: doubts.filter(([, holds]) => holds).map(([flag]) => flag),
  }
}

/** 'trên 01 vạn dân' counts the number on something only if another number stands beside it. */
const findPer = (folded: string): Place | null => {
  const match = PER.exec(folded)
  const per = match && { index: match.index, length: match[0].length }
  return per && /\d/.test(blank(folded, per)) ? per : null
}

/** The words that were left over, cut out of the cell as written. */
const noteOf = ({ source, compared, end }: { source: string; compared: Comparison; end: number }): string => {
  const opening = source.slice(0, compared.before.trimEnd().length)
  const closing = source.slice(end).replace(/(^|\s)trở (?:lên|xuống)(?=\s|$|[.,;])/i, '$1')
  return [opening, closing]
    .map((words) => normalise(words).replace(/^[\s.,;:/-]+|[\s.,;:]+$/g, ''))
    .filter(Boolean)
    .join(' … ')
}

/** 'Đến hết' belongs to the year behind it and is no remark. */
const withPreposition = (folded: string, { index, length }: Place): Place => {
  const words = /(?:(?:den|trong|vao|het|cuoi|truoc|ngay) )+$/.exec(folded.slice(0, index))?.[0].length ?? 0
  return { index: index - words, length: length + words }
}

type Place = { index: number; length: number }

const blank = (text: string, { index, length }: Place): string =>
  text.slice(0, index) + ' '.repeat(length) + text.slice(index + length)

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 2000 && value < 2100
