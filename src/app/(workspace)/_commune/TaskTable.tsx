import type { BoardTask } from '@/services/board/boardTasks'
import type { Words } from '../_shell/words'
import { ExtendDeadline, type Extending } from './ExtendDeadline'
import { Moved } from '../_figures/Moved'
import { deadlineWords, LastResult, TaskName, TaskState } from './taskWords'

type Shown = { tasks: readonly BoardTask[]; extending: Extending | null; t: Words }

const columns = ['name', 'owner', 'deadline', 'status', 'last'] as const

/** Tasks with all that was said of them. */
export const TaskTable = ({ tasks, extending, t }: Shown) => (
  <div className="table-frame">
    <table className="table stacks board-table" role="table">
      <caption className="unseen">{t('commune.task.captionTable')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col" className={`column-${column}`}>
              {t(`commune.task.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {tasks.map((task) => (
          <tr role="row" key={task.id} id={task.id}>
            <th role="rowheader" scope="row">
              <TaskName task={task} />
            </th>
            <td role="cell" data-label={t('commune.task.owner')}>
              {task.owners.map(({ name }) => name).join(', ') || t('commune.indicator.noOwner')}
              {task.assignee === null ? null : (
                <span className="under">{t('commune.task.assignee', { name: task.assignee })}</span>
              )}
              {task.supervisor === null ? null : (
                <span className="under">{t('commune.task.supervisor', { name: task.supervisor })}</span>
              )}
            </td>
            <td role="cell" data-label={t('commune.task.deadline')}>
              {deadlineWords(task, t)}
              <Moved deadline={task.deadline} t={t} />
              <ExtendDeadline task={task} extending={extending} t={t} />
            </td>
            <td role="cell">
              <TaskState task={task} t={t} />
            </td>
            <td role="cell" data-label={t('commune.task.last')}>
              <LastResult task={task} t={t} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
