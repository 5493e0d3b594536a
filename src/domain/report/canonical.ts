import type { Reported } from '@/domain/indicator/types'
import type { Narrative } from '@/domain/report/narrative'
import type { TaskReport } from '@/domain/task/types'

/** What an approval of a report is bound to. */
export type ReportContent = {
  plan: string
  organisation: string
  level: 'unit' | 'commune'
  periodKey: string
  version: number
  narrative: Narrative
  nothingToReport: boolean
  /** The plan's own extra fields, by id; null when none is filled in. */
  extra: Record<string, string | number> | null
  values: readonly (Reported & { indicator: string; note: string | null; reason: string | null })[]
  tasks: readonly (TaskReport & { task: string })[]
}

/**
 * The content of a report as one canonical JSON text, for hashing: the same content gives the same text, whatever
 * the order of keys and rows and the Unicode form it was read in; numbers stay as entered.
 *
 * Only the fields of `ReportContent` enter: document number, issued date, signer and signed file of a report come
 * after its approval and stand outside, like its state and revision. (A value's document number is content.) An
 * empty field is left out, so that a column added later does not change old texts.
 */
export const canonical = ({ content }: { content: ReportContent }): string => {
  const { plan, organisation, level, periodKey, version, narrative, nothingToReport, extra } = content
  return write({
    plan,
    organisation,
    level,
    periodKey,
    version,
    narrative,
    nothingToReport,
    extra,
    values: sortedBy(content.values, 'indicator'),
    tasks: sortedBy(content.tasks, 'task'),
  })
}

const sortedBy = <K extends string, T extends Record<K, string>>(rows: readonly T[], key: K): T[] =>
  [...rows].sort((a, b) => (a[key] < b[key] ? -1 : 1))

const write = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'))
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  const fields = Object.entries(value)
    .filter(([, field]) => field !== null && field !== undefined)
    .map(([key, field]): [string, unknown] => [key.normalize('NFC'), field])
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${write(field)}`).join(',')}}`
}
