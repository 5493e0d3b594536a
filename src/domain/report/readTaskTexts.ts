import type { StoredTask, Texts } from '@/domain/report/entryForm'
import type { FieldProblem } from '@/domain/report/readEntries'
import { printUpdate } from '@/domain/report/printUpdate'
import { readFigure } from '@/domain/report/readFigure'
import { takenOffer } from '@/domain/report/takenOffer'
import type { Result } from '@/domain/refusal'
import { acceptsUpdate } from '@/domain/task/acceptsUpdate'
import type { TaskEntry, TaskReport } from '@/domain/task/types'
import { readDate } from '@/domain/vietnamese/readDate'

type Row = {
  row: StoredTask
  /** What was typed over the fields of the row, by their short names; only those that differ from what is shown. */
  texts: Texts
}

/** The entry that a task's typed fields make; what the task's own rules refuse is told at the field it is about. */
export const readTaskTexts = ({
  row,
  texts: { takeOver, ...texts },
}: Row): { entry: TaskEntry & { takeOver?: string }; problems: FieldProblem[] } => {
  const print = (update: TaskReport | null) => printUpdate({ update })
  const offer = takenOffer({ takeOver, offers: row.offers ?? [], print, current: row.current, texts })
  if (offer !== null) return { entry: { takeOver: offer.report }, problems: [] }
  const entry: Record<string, unknown> = {}
  const problems: FieldProblem[] = []
  for (const [field, text] of Object.entries(texts) as [keyof TaskEntry, string][]) {
    const read = readText(field, text)
    if (!read.ok) {
      problems.push({ ...read.refusal, path: field })
      continue
    }
    const value = read.value ?? ''
    const accepted = acceptsUpdate({ entry: { [field]: value }, stored: row.current, path: '' })
    if (!accepted.ok) problems.push({ ...accepted.refusal, path: field })
    else if (accepted.value[field] !== (row.current?.[field] ?? null)) entry[field] = value
  }
  return { entry, problems }
}

const readText = (field: keyof TaskEntry, text: string): Result<string | number | null> => {
  if (field === 'progress') return readFigure({ text, percent: true })
  if (field === 'documentDate' && text !== '') return readDate({ text })
  return { ok: true, value: text }
}
