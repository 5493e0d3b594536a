import { readDate } from '@/domain/vietnamese/readDate'
import { plainText } from './plainText'
import type { ReportingRuleReading, RuleDue, RuleFrequency, RuleFlag } from './types'

/** Tone marks are kept here: folded, 'quý' would be one with 'quy định' and 'năm' with 'nam'. */
const FREQUENCIES: ReadonlyArray<readonly [RuleFrequency, RegExp]> = [
  ['nine_months', /(?<!\d)(?:0?9|chín) tháng/g],
  ['half_year', /(?<!\d)(?:(?:0?6|sáu) tháng|nửa năm)/g],
  ['quarter', /(?<!\d)(?:0?3|ba) tháng|(?:(?:hằng|hàng|mỗi) )?(?<!\p{L})quý(?!\p{L}| [ivx\d])/gu],
  [
    'year',
    /(?:hằng|hàng|mỗi|1|một) năm|12 tháng|(?<=[,;] |và |hoặc |báo cáo )năm(?= *[,;.)]| hoặc| và|$| {2,})/g,
  ],
  ['month', /(?:hằng|hàng|mỗi) tháng|(?<=^|[:,(] ?)tháng(?= *[,;]| và| hoặc)|(?<=báo cáo )tháng(?! \d)/g],
  ['adhoc', /đột xuất|(?:khi có|theo) yêu cầu/g],
]
const DUE =
  /(trước|chậm nhất(?: là)?(?: vào)?|vào|đến|hạn)?\s*ngày\s+(\d{1,2})(?:\s*\/\s*(\d{1,2})(?:\s*\/\s*(\d{4}))?)?(\s+(?:của\s+)?(?:(?:hằng|hàng|mỗi) (?:tháng|quý)|tháng cuối(?: của)?(?: mỗi)? quý|(?:của )?tháng (?:sau|kế tiếp|tiếp theo|liền kề)))?/gu
const RECEIVER =
  /(?:gửi(?: báo cáo)? về|gửi|báo cáo về|báo cáo|trình)\s+(?:cho\s+)?(\p{Lu}.{0,200}?)(?=\s+(?:tổng hợp|để|trước|về|theo|khi|vào|qua)(?!\p{L})|\s*[;(.]|,\s+(?:đề xuất|đồng thời|tổng hợp|báo cáo)|$)/u

type Placed<T> = T & { index: number }
type Found = Placed<{ due: Omit<RuleDue, 'frequency'>; stated: RuleFrequency | null; date: string | null }>

/**
 * Reads a sentence that says how often and by when a report is sent ('trước ngày 15 hằng tháng', 'Quý (trước ngày
 * 06 tháng cuối Quý)', 'định kỳ hàng năm hoặc đột xuất').
 *
 * A day belongs to the frequency it names itself, else to the last one before it. 'Định kỳ' without more is
 * `periodic`. A day with a year is a duty done once and comes back as `date`. Never throws; doubts are in `flags`.
 */
export const readReportingRule = ({ text }: { text: string }): ReportingRuleReading => {
  const plain = plainText(text)
  const lower = plain.toLowerCase()
  const found = findDues(lower)
  const days = found.filter(({ date }) => date === null)
  const date = found.find((due) => due.date !== null)?.date ?? null
  const withoutDues = found.length > 0 ? lower.replace(DUE, (due) => ' '.repeat(due.length)) : lower
  const frequencies = findFrequencies({ text: withoutDues, dues: days, once: date !== null })
  const dues =
    frequencies.length > 0
      ? pair({ frequencies, days })
      : days.map(({ due }) => ({ ...due, frequency: null }))
  const firstDue = dues.find(({ day }) => day !== null)
  const names = frequencies.map(({ frequency }) => frequency)
  const flags: [RuleFlag, boolean][] = [
    ['no_frequency', names.length === 0 && date === null],
    ['no_day', !firstDue && date === null && names.some((name) => name !== 'adhoc')],
    ['one_off', date !== null],
  ]
  return {
    text,
    frequencies: names,
    dues: dues.map(({ frequency, day, month, monthOffset, bound }) => ({
      frequency,
      day,
      month,
      monthOffset,
      bound,
    })),
    day: firstDue?.day ?? null,
    month: firstDue?.month ?? null,
    monthOffset: firstDue?.monthOffset ?? null,
    bound: firstDue?.bound ?? found.find((due) => due.date !== null)?.due.bound ?? null,
    date,
    to: RECEIVER.exec(plain)?.[1]?.trim() ?? null,
    flags: flags.filter(([, holds]) => holds).map(([flag]) => flag),
  }
}

const findDues = (lower: string): Found[] =>
  [...lower.matchAll(DUE)].flatMap((match) => {
    const [, opening, day, month, year, tail = ''] = match
    if (!opening && !tail) return []
    const read = year ? readDate({ text: `${day}/${month}/${year}` }) : null
    if (read && !read.ok) return []
    const due = {
      day: year ? null : Number(day),
      month: month && !year ? Number(month) : null,
      monthOffset: /cuối/.test(tail) ? (0 as const) : /sau|tiếp|liền/.test(tail) ? (1 as const) : null,
      bound: opening === 'trước' ? ('before' as const) : ('on' as const),
    }
    const stated = /quý/.test(tail) ? ('quarter' as const) : tail ? ('month' as const) : null
    return [{ index: match.index, due, stated, date: read?.ok ? read.value : null }]
  })

/** Frequencies in the order of the sentence, each once; those that only a day names ('ngày 15 hằng tháng') too. */
const findFrequencies = ({ text, dues, once }: { text: string; dues: Found[]; once: boolean }) => {
  const mentioned = FREQUENCIES.flatMap(([frequency, pattern]) =>
    [...text.matchAll(pattern)].map(({ index }) => ({ frequency, index })),
  )
  const stated = dues.flatMap(({ stated: frequency, index }) => (frequency ? [{ frequency, index }] : []))
  const all = [...mentioned, ...stated].sort((a, b) => a.index - b.index)
  const periodic: Placed<{ frequency: RuleFrequency }>[] =
    all.length === 0 && !once && text.includes('định kỳ')
      ? [{ frequency: 'periodic', index: text.indexOf('định kỳ') }]
      : []
  return [...all, ...periodic].filter(
    ({ frequency }, at, list) => list.findIndex((other) => other.frequency === frequency) === at,
  )
}

const pair = ({
  frequencies,
  days,
}: {
  frequencies: Placed<{ frequency: RuleFrequency }>[]
  days: Found[]
}): RuleDue[] =>
  frequencies.map(({ frequency, index }, at) => {
    const next = frequencies[at + 1]?.index ?? Number.POSITIVE_INFINITY
    const own =
      days.find(({ stated }) => stated === frequency) ??
      days.find((day) => day.stated === null && day.index > index && day.index < next)
    return { frequency, ...(own?.due ?? { day: null, month: null, monthOffset: null, bound: null }) }
  })
