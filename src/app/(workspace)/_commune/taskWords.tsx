import { plainText } from '@/domain/planText/plainText'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { writeNumber } from '@/domain/vietnamese/writeNumber'
import type { BoardTask } from '@/services/board/boardTasks'
import { periodInside } from '../_reports/periodInside'
import { Mark } from '../_shell/Mark'
import type { Words } from '../_shell/words'

/** What a task is called: its number and name, under it what exactly is to be done, unless it is to be short. */
export const TaskName = ({ task, isShort = false }: { task: BoardTask; isShort?: boolean }) => {
  const { section, no, subtask, name } = task
  return (
    <>
      {[section?.code, no].filter(Boolean).join('.')} {plainText(name)}
      {isShort || subtask === null || subtask === name ? null : (
        <span className="under">{plainText(subtask)}</span>
      )}
    </>
  )
}

/** The deadline as the plan says it, with the day it comes to. */
export const deadlineWords = ({ deadline }: BoardTask, t: Words): string => {
  const day =
    deadline.end === null ? null : t('commune.task.until', { date: writeDate({ date: deadline.end }) })
  const said =
    // What the plan says of a deadline that has moved is its first day, which stands beside it.
    (deadline.text === null || deadline.extensions > 0 ? null : plainText(deadline.text)) ??
    (deadline.recurring ? t('commune.task.recurring') : null)
  return [said, day].filter((word) => word !== null).join(', ') || t('commune.task.noDeadline')
}

/** How far a task is and whether that is in time; since when it is red. */
export const TaskState = ({ task, t }: { task: BoardTask; t: Words }) => {
  const { status, timing, redSince, last, productMissing, parts, isRolledUp } = task
  const isTimed = timing.timing !== 'no_deadline' && !(status === 'done' && task.deadline.done)
  // What nothing shows is not called in time.
  const hasTiming = isTimed && !(productMissing && timing.timing === 'on_time')
  return (
    <>
      <Mark light={timing.light}>
        {productMissing
          ? t('said.productMissing')
          : status === null
            ? t('commune.status.unknown')
            : t(`said.status.${status}`)}
        {hasTiming ? `, ${t(`commune.timing.${timing.timing}`)}` : null}
      </Mark>
      {parts === null ? null : (
        <span className="under">
          {t(isRolledUp ? 'commune.task.rolledUp' : 'commune.task.parts', parts)}
          {!isRolledUp || task.progress === null
            ? null
            : `, ${t('commune.task.progress', { progress: writeNumber({ value: task.progress, decimals: 0 }) })}`}
        </span>
      )}
      {redSince === null ? null : (
        <span className="under">{t('commune.task.redSince', { date: writeDate({ date: redSince }) })}</span>
      )}
      {last === null || last.isOfficial ? null : (
        <span className="under is-waiting">{t('commune.task.notOfficial')}</span>
      )}
    </>
  )
}

/** What was last reported of a task, and in which report. */
export const LastResult = ({ task, t }: { task: BoardTask; t: Words }) => {
  const { last } = task
  if (last === null) return <span className="soft">–</span>
  return (
    <>
      {[
        last.progress === null
          ? null
          : t('commune.task.progress', { progress: writeNumber({ value: Number(last.progress) }) }),
        last.result,
      ]
        .filter((word) => word !== null)
        .join(' · ')}
      {last.difficulty === null ? null : (
        <span className="under">{t('commune.task.difficulty', { text: last.difficulty })}</span>
      )}
      <a className="under" href={`/bao-cao/${last.report}`}>
        {t('commune.task.from', { period: periodInside({ key: last.period, t }) })}
      </a>
    </>
  )
}
