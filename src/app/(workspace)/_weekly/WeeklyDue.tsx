import { clip } from '@/domain/board/clip'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { IsoDate } from '@/domain/time'
import type { BoardTask } from '@/services/board/boardTasks'
import type { Words } from '../_shell/words'

/** Tasks whose day comes within the days in which something can still be done, or has passed without a report. */
export const WeeklyDue = ({ tasks, day, t }: { tasks: readonly BoardTask[]; day: IsoDate; t: Words }) => (
  <ol className="weekly-list">
    {tasks.map((task) => {
      const { id, section, no, name, status, owners, deadline } = task
      const end = deadline.end!
      return (
        <li key={id}>
          <b>
            {[section?.code, no].filter(Boolean).join('.')} {clip({ text: name, length: 96 })}
          </b>{' '}
          {status === null ? t('commune.status.unknown') : t(`said.status.${status}`)},{' '}
          {t(end < day ? 'commune.weekly.overdue' : 'commune.weekly.due', { date: writeDate({ date: end }) })}
          .{' '}
          {t('commune.weekly.whose', {
            name: clip({
              text: owners.map((owner) => owner.name).join(', ') || t('commune.indicator.noOwner'),
              length: 56,
            }),
          })}
          .
        </li>
      )
    })}
  </ol>
)
