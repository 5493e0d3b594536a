import type { Texts } from '@/domain/report/entryForm'
import { printText } from '@/domain/report/printText'
import { writeFigure } from '@/domain/report/writeFigure'
import type { TaskReport } from '@/domain/task/types'
import { writeDate } from '@/domain/vietnamese/writeDate'

/** What was reported of a task as the fields of its row show it, by their short names. */
export const printUpdate = ({ update }: { update: TaskReport | null }): Texts => ({
  status: update?.status ?? '',
  progress:
    update === null || update.progress === null ? '' : writeFigure({ value: update.progress, percent: true }),
  result: printText(update?.result ?? null),
  difficulty: printText(update?.difficulty ?? null),
  documentNumber: printText(update?.documentNumber ?? null),
  documentDate: update?.documentDate ? writeDate({ date: update.documentDate }) : '',
})
