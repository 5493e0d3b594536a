import type { IsoDate } from '@/domain/time'
import { daysOfPoint } from './daysOfPoint'
import { findTimePoints, type TimePoint } from './findTimePoints'
import { foldAligned } from './foldAligned'
import { plainText } from './plainText'
import type { DeadlineFlag, DeadlineReading, Milestone } from './types'

const MOST_CHARACTERS = 1000
const DONE = /^da (?:thuc hien|hoan thanh|ban hanh|trien khai|xong)|^hoan thanh\W*$/
const RECURRING =
  /thuong xuyen|(?<![a-z])hang (?:nam|quy|thang|tuan|ngay)|(?<!quy )dinh ky|lien tuc|(?:nhung|cac) nam (?:tiep theo|sau)/
const LEADING_MARKS = /^[\s:;,.–-]+|^(?:và|thì)\s+/i
const NOT_A_MILESTONE =
  /(?<![a-z])(?:truoc|sau|ngay|den|trong|tu|het|cuoi|dau|va|hoac|hoan thanh|xong|cham nhat|la|nam|quy|thang|thuong xuyen|hang|dinh ky)(?![a-z])/g

type Dated = { point: TimePoint; from: IsoDate; end: IsoDate }

/**
 * Reads a deadline cell ('Quý I/2026', 'Năm 2026', 'Thường xuyên', 'Quý II, quý III năm 2026', '12/2025').
 *
 * The end is the last day of the quarter, month or year named; 'trước' ends with the day before. A point in time
 * without a year takes the year beside it, else that of a plan of one year. Clauses that each hold a point in time
 * and words are milestones, and the last one is the end. Never throws; what is doubtful is in `flags`.
 */
export const readDeadline = ({
  text,
  planFrom,
  planTo,
}: {
  text: string
  planFrom: IsoDate
  planTo: IsoDate
}): DeadlineReading => {
  const { source, folded } = foldAligned(plainText(text.replace(/[\r\n]+/g, '; ')))
  const flags = new Set<DeadlineFlag>()
  const dated = dateAll({ folded, planFrom, planTo, flags })
  const recurring = RECURRING.test(folded)
  const done = DONE.test(folded)
  const milestones = readMilestones({ source, folded, dated })
  const end = latest(dated.map((part) => part.end))
  const spans = dated.length > 1 || dated.some((part) => part.point.several)

  if (!/[a-z0-9]/.test(folded)) flags.add('no_deadline')
  else if (dated.length === 0 && !recurring && !done && !flags.has('no_year'))
    flags.add('deadline_unreadable')
  if (milestones.length > 0) flags.add('several_milestones')
  else if (spans) flags.add('several_dates')
  if (recurring && end !== null) flags.add('first_then_recurring')
  if (end !== null && (end < planFrom || end > planTo)) flags.add('outside_plan')

  return {
    text,
    start: spans && milestones.length === 0 ? (dated.map((part) => part.from).toSorted()[0] ?? null) : null,
    end,
    recurring,
    done,
    milestones,
    flags: [...flags],
  }
}

/** The points that have a date, each with its first and last day; notes in `flags` how the year was found. */
const dateAll = ({
  folded,
  planFrom,
  planTo,
  flags,
}: {
  folded: string
  planFrom: IsoDate
  planTo: IsoDate
  flags: Set<DeadlineFlag>
}): Dated[] => {
  const points = folded.length > MOST_CHARACTERS ? [] : findTimePoints({ folded, bare: true })
  const planYear = planFrom.slice(0, 4) === planTo.slice(0, 4) ? Number(planFrom.slice(0, 4)) : null
  return points.flatMap((point, at) => {
    const following = points.slice(at).find((other) => other.year !== null)?.year ?? null
    const year = following ?? points.slice(0, at).findLast((other) => other.year !== null)?.year ?? planYear
    if (year === null) flags.add('no_year')
    else if (following === null) flags.add('year_assumed')
    const days = year === null ? null : daysOfPoint({ folded, point, year })
    if (days?.isBefore) flags.add('day_before')
    return days ? [{ point, from: days.from, end: days.end }] : []
  })
}

const readMilestones = ({
  source,
  folded,
  dated,
}: {
  source: string
  folded: string
  dated: Dated[]
}): Milestone[] => {
  const clauses = clausesOf({ folded, dated })
  const withDates = clauses.map(({ from, to }) => ({
    from,
    to,
    parts: dated.filter(({ point }) => point.index >= from && point.index < to),
  }))
  const datedClauses = withDates.filter(({ parts }) => parts.length > 0)
  if (datedClauses.length < 2 || !datedClauses.some((clause) => hasWords({ folded, ...clause }))) return []
  return datedClauses.map(({ from, to, parts }) => {
    const opening = parts[0]?.point
    const startsWithDate = opening !== undefined && folded.slice(from, opening.index).trim() === ''
    const words = source.slice(startsWithDate ? opening.index + opening.length : from, to).trim()
    const text = words.replace(LEADING_MARKS, '').trim()
    return { date: latest(parts.map((part) => part.end)) ?? '', text: text || source.slice(from, to).trim() }
  })
}

/** Clauses end at , and ; but not inside a point in time such as 'Quý II, quý III'. */
const clausesOf = ({ folded, dated }: { folded: string; dated: Dated[] }): { from: number; to: number }[] => {
  const ends = [...folded.matchAll(/[,;]/g)]
    .map((match) => match.index)
    .filter((at) => !dated.some(({ point }) => at > point.index && at < point.index + point.length))
  return [...ends, folded.length].map((to, at) => ({ from: at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, to }))
}

const hasWords = ({
  folded,
  from,
  to,
  parts,
}: {
  folded: string
  from: number
  to: number
  parts: Dated[]
}) => {
  const rest = parts.reduceRight(
    (text, { point }) => text.slice(0, point.index) + text.slice(point.index + point.length),
    folded.slice(0, to),
  )
  return /[a-z]{2}/.test(rest.slice(from).replace(NOT_A_MILESTONE, ' '))
}

const latest = (days: IsoDate[]): IsoDate | null => days.toSorted().at(-1) ?? null
