import { isCalendarDay } from '@/domain/period/isCalendarDay'
import { accept, refuse, type Result } from '@/domain/refusal'
import { TASK_STATUSES, type TaskEntry, type TaskReport } from '@/domain/task/types'

/** Characters of a result or a difficulty; longer texts belong into an attachment. */
export const TASK_TEXT_LIMIT = 10_000

/** Characters of the number of a document. */
export const DOCUMENT_NUMBER_LIMIT = 64

type UpdateToStore = {
  entry: TaskEntry
  /** What the row holds now; null when nothing was ever saved. */
  stored: TaskReport | null
  /** Where the entry stands in the request, for the refusal: 'tasks.3'. */
  path: string
}

/**
 * The task row after an entry: what is not sent stays, null, '' and mere blanks clear, text becomes NFC, progress
 * stays exactly as entered. A progress that contradicts the status is a flag (`flagsOf`), not a refusal.
 *
 * Refusals: `task_status_unknown` (shape), `progress_out_of_range` (rule), `task_text_too_long` (rule),
 * `document_number_too_long` (rule), `date_invalid` (shape).
 */
export const acceptsUpdate = ({ entry, stored, path }: UpdateToStore): Result<TaskReport> => {
  const { status, progress, documentDate } = entry
  if (status && !TASK_STATUSES.includes(status)) {
    return refuse('shape', 'task_status_unknown', { path: `${path}.status` })
  }
  if (typeof progress === 'number' && !(progress >= 0 && progress <= 100)) {
    return refuse('rule', 'progress_out_of_range', { path: `${path}.progress` })
  }
  const after: TaskReport = {
    status: status === undefined ? (stored?.status ?? null) : status || null,
    progress: progress === undefined ? (stored?.progress ?? null) : progress === '' ? null : progress,
    result: words(entry.result, stored?.result),
    difficulty: words(entry.difficulty, stored?.difficulty),
    documentNumber: words(entry.documentNumber, stored?.documentNumber),
    documentDate: documentDate === undefined ? (stored?.documentDate ?? null) : documentDate || null,
  }
  if (documentDate && !isCalendarDay({ text: documentDate })) {
    return refuse('shape', 'date_invalid', { path: `${path}.documentDate` })
  }
  if ((after.documentNumber?.length ?? 0) > DOCUMENT_NUMBER_LIMIT) {
    return refuse('rule', 'document_number_too_long', {
      path: `${path}.documentNumber`,
      params: { limit: DOCUMENT_NUMBER_LIMIT },
    })
  }
  for (const field of ['result', 'difficulty'] as const) {
    if ((after[field]?.length ?? 0) > TASK_TEXT_LIMIT) {
      return refuse('rule', 'task_text_too_long', {
        path: `${path}.${field}`,
        params: { limit: TASK_TEXT_LIMIT },
      })
    }
  }
  return accept(after)
}

const words = (sent: string | null | undefined, before: string | null | undefined): string | null => {
  if (sent === undefined) return before ?? null
  return sent === null || sent.trim() === '' ? null : sent.normalize('NFC')
}
