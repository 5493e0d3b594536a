import type { TaskReport } from '@/domain/task/types'
import { writeNumber } from '@/domain/vietnamese/writeNumber'
import type { Words } from '../_shell/words'

/** What was reported for a task, in words: 'Đang thực hiện, 40 %'. */
export const updateWords = ({ update, t }: { update: TaskReport | null; t: Words }): string => {
  if (update === null || update.status === null) return t('figure.none')
  const status = t(`said.status.${update.status}`)
  return update.progress === null
    ? status
    : `${status}, ${t('report.progressWords', { value: writeNumber({ value: update.progress }) })}`
}
