import { placeOf } from '@/domain/board/placeOf'
import { scaleOf } from '@/domain/board/scaleOf'
import { dayInVietnam } from '@/domain/time'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { BoardTask } from '@/services/board/boardTasks'
import type { Board } from '@/services/board/readBoards'
import type { Words } from '../_shell/words'
import { ExtendDeadline, type Extending } from './ExtendDeadline'
import { Moved } from '../_figures/Moved'
import { deadlineWords, TaskName, TaskState } from './taskWords'

type Shown = {
  board: Board
  tasks: readonly BoardTask[]
  extending: Extending | null
  t: Words
}

/** Tasks as bars along the years of the plan, with the day that is looked at; what the bars show is also in words. */
export const TaskTimeline = ({ board, tasks, extending, t }: Shown) => {
  const { plan, asOf } = board
  const parts = scaleOf(plan)
  const names = tasks.map(({ name }) => name)
  const now = placeOf({ ...plan, day: asOf })
  const manyYears = plan.planFrom.slice(0, 4) !== plan.planTo.slice(0, 4)
  const scaleWords = (from: string, frequency: string): string => {
    const [year, quarter] = [from.slice(0, 4), Math.ceil(Number(from.slice(5, 7)) / 3)]
    if (frequency === 'year') return year
    return t('commune.task.quarter', { number: quarter }) + (manyYears ? `/${year}` : '')
  }
  const isToday = asOf === dayInVietnam(new Date().toISOString())
  return (
    <div className="table-frame">
      <table className="table timeline" role="table">
        <caption className="unseen">{t('commune.task.captionTimeline')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('commune.task.name')}
            </th>
            <th role="columnheader" scope="col">
              {t('commune.task.status')}
            </th>
            <th role="columnheader" scope="col" className="lane-head">
              <span className="unseen">{t('commune.task.time')}</span>
              <span className="lane-scale">
                {parts.map(({ key, frequency, nominalFrom, from, width }) => (
                  <span key={key} style={{ left: `${from}%`, width: `${width}%` }}>
                    {scaleWords(nominalFrom, frequency)}
                  </span>
                ))}
              </span>
              <span
                className={now > 50 ? 'lane-now-word is-left' : 'lane-now-word'}
                style={{ left: `${now}%` }}
              >
                {t(isToday ? 'commune.task.today' : 'commune.task.asOf')}{' '}
                <time dateTime={asOf}>{writeDate({ date: asOf })}</time>
              </span>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {tasks.map((task) => (
            <tr role="row" key={task.id}>
              <th role="rowheader" scope="row">
                <TaskName task={task} isShort={names.filter((name) => name === task.name).length === 1} />
                <span className="under">
                  {task.owners.map(({ name }) => name).join(', ') || t('commune.indicator.noOwner')}
                </span>
              </th>
              <td role="cell">
                <TaskState task={task} t={t} />
              </td>
              <td role="cell" className="lane-cell">
                <Grid parts={parts} now={now} />
                <Lane task={task} />
                <span className="under">{deadlineWords(task, t)}</span>
                <Moved deadline={task.deadline} t={t} />
                <ExtendDeadline task={task} extending={extending} t={t} />
                {task.lane.milestones.length === 0 ? null : (
                  <span className="unseen">
                    {task.lane.milestones
                      .map(({ date, text }) =>
                        t('commune.task.milestone', { date: writeDate({ date }), text }),
                      )
                      .join('; ')}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Where the parts of the plan's time begin, and the day that is looked at, over the whole height of a row. */
const Grid = ({ parts, now }: { parts: ReturnType<typeof scaleOf>; now: number }) => (
  <span className="lane-grid" aria-hidden="true">
    {parts.slice(1).map(({ key, from }) => (
      <span key={key} className="lane-line" style={{ left: `${from}%` }} />
    ))}
    <span className="lane-now" style={{ left: `${now}%` }} />
  </span>
)

const Lane = ({ task }: { task: BoardTask }) => {
  const { width, deadline, milestones } = task.lane
  return (
    <span className="lane" aria-hidden="true">
      {width === null ? null : (
        <span
          className={`lane-bar lane-${task.timing.light}${task.deadline.recurring ? ' is-recurring' : ''}`}
          style={{ width: `${width}%` }}
        />
      )}
      {deadline === null ? null : (
        <span className={`lane-end lane-${task.timing.light}`} style={{ left: `${deadline}%` }} />
      )}
      {milestones.map(({ date, at }) => (
        <span key={date} className="lane-milestone" style={{ left: `${at}%` }} />
      ))}
    </span>
  )
}
