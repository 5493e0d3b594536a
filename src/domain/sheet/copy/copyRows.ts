import { fingerprint } from '@/domain/report/fingerprint'
import { plainText } from '@/domain/planText/plainText'
import { foldKey } from '@/domain/vietnamese/foldKey'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { writeNumber } from '@/domain/vietnamese/writeNumber'
import { isPercent } from '@/domain/indicator/isPercent'
import type { Instant } from '@/domain/time'
import { figureCell } from '../figureCell'
import type { IndicatorInReport, ReportInSheet, TaskInReport } from '../report/types'
import type { SheetWords } from '../types'
import type { CopyMark, CopyRow } from './types'

/** What was marked as copied: `print` is the fingerprint of what the row said then. */
export type Copied = { row: string; print: string; byName: string | null; at: Instant }

type Asked = {
  report: Pick<ReportInSheet, 'indicators' | 'tasks'>
  copied: readonly Copied[]
  words: SheetWords
}

/**
 * The rows of a report that say something, as they are to be retyped into a national system, each with whether somebody
 * has done so and whether it has changed since.
 */
export const copyRows = ({ report, copied, words }: Asked): CopyRow[] => {
  const marks = new Map(copied.map((one) => [one.row, one]))
  return [
    ...report.indicators.map((row) => indicatorRow(row, words)),
    ...report.tasks.map((row) => taskRow(row, words)),
  ]
    .filter(({ result, status }) => result !== null || status !== null)
    .map((row) => {
      const text = textOf(row, words)
      return { ...row, text, mark: markOf(marks.get(row.id), printOf({ text })) }
    })
}

/** The fingerprint by which a later version is compared with what was copied. */
export const printOf = ({ text }: { text: string }): string => fingerprint({ text })

const markOf = (copied: Copied | undefined, print: string): CopyMark =>
  copied === undefined
    ? { state: 'open' }
    : { state: copied.print === print ? 'copied' : 'changed', byName: copied.byName, at: copied.at }

type Bare = Omit<CopyRow, 'text' | 'mark'>

const codeOf = ({ section, no }: { section: string | null; no: string }): string =>
  [section, no].filter((part) => part !== null && part !== '').join('.')

const indicatorRow = (row: IndicatorInReport, words: SheetWords): Bare => {
  const { id, section, sectionTitle, name, unit, kind, target, reported, note } = row
  const cell = figureCell({ kind, reported, words })
  const percent = isPercent({ kind, unit }) ? '%' : ''
  const result =
    typeof cell === 'number'
      ? `${writeNumber({ value: cell })}${percent}`
      : cell !== null && typeof cell === 'object'
        ? writeDate(cell)
        : cell
  return {
    kind: 'indicator',
    id,
    code: codeOf(row),
    section,
    sectionTitle,
    name: plainText(name),
    unit,
    target,
    result,
    status: null,
    timing: null,
    progress: null,
    deadline: null,
    document: null,
    difficulty: note,
  }
}

/** A part of a task that is called like the task is not said twice. */
const fullName = (name: string, subtask: string | null): string => {
  const [whole, part] = [plainText(name), plainText(subtask ?? '')]
  return part === '' || foldKey(part) === foldKey(whole) ? whole : `${whole} - ${part}`
}

const taskRow = (row: TaskInReport, words: SheetWords): Bare => {
  const { id, section, sectionTitle, name, subtask, deadline, reported, timing } = row
  const { documentNumber = null, documentDate = null } = reported ?? {}
  return {
    kind: 'task',
    id,
    code: codeOf(row),
    section,
    sectionTitle,
    name: fullName(name, subtask),
    unit: null,
    target: null,
    result: reported?.result ?? null,
    status: reported === null || reported.status === null ? null : words(`statusWord.${reported.status}`),
    timing: timing === null ? null : words(`copy.timing.${timing}`),
    progress: reported?.progress ?? null,
    deadline: deadline.end,
    document:
      documentNumber === null
        ? null
        : documentDate === null
          ? documentNumber
          : words('document', { number: documentNumber, date: writeDate({ date: documentDate }) }),
    difficulty: reported?.difficulty ?? null,
  }
}

const textOf = (row: Bare, words: SheetWords): string => {
  const lines: [string, string | null][] = [
    [words(row.kind === 'task' ? 'task' : 'indicator'), [row.code, row.name].filter(Boolean).join(' ')],
    [words('unit'), row.unit],
    [words('target'), row.target],
    [words('status'), [row.status, row.timing].filter((part) => part !== null).join(', ') || null],
    [words('progress'), row.progress === null ? null : writeNumber({ value: row.progress })],
    [words('deadlineDay'), row.deadline === null ? null : writeDate({ date: row.deadline })],
    [words('result'), row.result],
    [words('copy.product'), row.document],
    [words(row.kind === 'task' ? 'difficulty' : 'note'), row.difficulty],
  ]
  return lines
    .flatMap(([label, text]) => (text === null || text === '' ? [] : [`${label}: ${text}`]))
    .join('\n')
}
