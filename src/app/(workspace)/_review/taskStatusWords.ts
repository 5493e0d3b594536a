import { writeNumber } from '@/domain/vietnamese/writeNumber'
import type { TaskReport } from '@/domain/task/types'
import type { Words } from '../_shell/words'

/** How far a task is: 'Đang thực hiện, 40%'; a word of its own where nothing was said. */
export const taskStatusWords = (said: Pick<TaskReport, 'status' | 'progress'> | null, t: Words): string => {
  if (said === null || said.status === null) return t('figure.none')
  const status = t(`said.status.${said.status}`)
  return said.progress === null
    ? status
    : t('review.statusProgress', { status, progress: writeNumber({ value: said.progress }) })
}
