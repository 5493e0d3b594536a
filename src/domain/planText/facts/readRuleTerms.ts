import type { Frequency, ReportingRule } from '@/domain/period/types'
import { foldKey } from '@/domain/vietnamese/foldKey'
import type { RuleReading } from '../planReading'

type Asked = { level: ReportingRule['level']; text: string; lines: number[] }

const SENTENCE = /;\s*nguyên văn:\s*/iu
const FREQUENCIES: Record<string, Frequency> = {
  thang: 'month',
  quy: 'quarter',
  '6 thang': 'half_year',
  '9 thang': 'nine_months',
  nam: 'year',
  'dot xuat': 'adhoc',
}
const DUE = /^(truoc|cham nhat) ngay (\d{1,2})$/
const OFFSET = /^(\d{1,2}) thang (sau|truoc) thang cuoi ky$/
const CUTOFF = /^chot so lieu ngay (\d{1,2})$/
const CUTOFF_OFFSET = /^chot (\d{1,2}) thang (sau|truoc) thang cuoi ky$/
const LATER = 'gap ngay nghi thi lui'
const EARLIER = 'gap ngay nghi thi som hon'
const ASSUMED = 'tam dat'
const LOCK = /^khoa sau (\d{1,3}) ngay lam viec$/

/**
 * The terms of one reporting rule as a workbook of the product writes them ('Các phòng → Sở; Tháng; trước ngày 15;
 * trong tháng cuối kỳ; chốt số liệu ngày 14; nguyên văn: …'); null where they name no frequency.
 */
export const readRuleTerms = ({ level, text, lines }: Asked): RuleReading | null => {
  const [words = '', sentence = null] = text.split(SENTENCE)
  const parts = words.split(';').map((part) => part.trim())
  const way = parts.find((part) => part.includes('→'))
  const [from = null, to = null] = way?.split('→').map((name) => name.trim() || null) ?? []
  const keys = parts.filter((part) => part !== way).map((part) => foldKey(part))
  const frequency = keys.flatMap((key) => FREQUENCIES[key] ?? [])[0]
  if (frequency === undefined) return null
  const first = (pattern: RegExp): RegExpExecArray | null =>
    keys.map((key) => pattern.exec(key)).find((found) => found !== null) ?? null
  const due = first(DUE)
  const cutoff = first(CUTOFF)
  const lock = first(LOCK)
  const terms: ReportingRule = {
    level,
    frequency,
    dueDay: due === null ? null : Number(due[2]),
    dueMonthOffset: months(first(OFFSET)),
    bound: due === null ? null : due[1] === 'truoc' ? 'before' : 'on',
    cutoffDay: cutoff === null ? null : Number(cutoff[1]),
    cutoffMonthOffset: months(first(CUTOFF_OFFSET)),
    dayOff: keys.includes(LATER) ? 'after' : keys.includes(EARLIER) ? 'before' : 'keep',
    lockAfterDays: lock === null ? null : Number(lock[1]),
    assumed: keys.includes(ASSUMED),
  }
  return {
    ...{ from, to, terms },
    frequencies: [frequency],
    day: terms.dueDay,
    month: null,
    monthOffset: null,
    bound: terms.bound,
    date: null,
    text: sentence ?? '',
    source: { lines },
    flags: terms.assumed && terms.dueDay === null ? ['no_day'] : [],
  }
}

/** Months after the last month of the period; negative before it. */
const months = (found: RegExpExecArray | null): number =>
  found === null ? 0 : Number(found[1]) * (found[2] === 'truoc' ? -1 : 1)
