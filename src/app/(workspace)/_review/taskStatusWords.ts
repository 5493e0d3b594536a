import { writeNumber } from '@/domain/vietnamese/writeNumber'
import type { TaskReport } from '@/domain/task/types'
import type { Words } from '../_shell/words'

/** How far a task is: 'Đang thực hiện, 40%'; a word of its own where nothing was said, or not which state. */
export const taskStatusWords = (said: Pick<TaskReport, 'status' | 'progress'> | null, t: Words): string => {
  const progress = said === null || said.progress === null ? null : writeNumber({ value: said.progress })
  if (said === null || said.status === null)
    return progress === null ? t('figure.none') : t('review.progressAlone', { progress })
  const status = t(`said.status.${said.status}`)
  return progress === null ? status : t('review.statusProgress', { status, progress })
}
