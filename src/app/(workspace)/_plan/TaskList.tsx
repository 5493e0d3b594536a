import type { ReactNode } from 'react'
import { plainText } from '@/domain/planText/plainText'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { TaskAt } from '@/domain/board/taskAt'
import type { PlanTask } from '@/data/plan/readPlanTasks'
import type { TaskSection } from '@/services/plan/readPlanDocument'
import type { Words } from '../_shell/words'
import { Moved } from '../_figures/Moved'
import { Owners } from './Owners'
import { PartsDone } from './PartsDone'
import { sectionWords } from './sectionWords'

type Shown = {
  sections: TaskSection[]
  /** Of tasks that have sub-tasks. */
  states: ReadonlyMap<string, TaskAt>
  t: Words
}

/** The tasks by section, each with its sub-tasks under it. */
export const TaskList = ({ sections, states, t }: Shown) =>
  sections.map(({ section, tasks }) => (
    <section key={section?.id ?? 'other'} className="task-section">
      <h3 id={section?.id}>{sectionWords(section, t)}</h3>
      <ol className="tasks">
        {tasks.map(({ id, no, name, parts }) => (
          <li key={id} className="task">
            <span className="task-no number">{no}</span>
            <div className="task-body">
              <p className="task-name">{plainText(name)}</p>
              {parts.map((part) => (
                <Part key={part.id} part={part} name={name} state={states.get(part.id)} t={t} />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  ))

type PartShown = { part: PlanTask; name: string; state: TaskAt | undefined; t: Words }

const Part = ({ part, name, state, t }: PartShown) => {
  const work = part.subtask ?? (part.name === name ? null : part.name)
  const facts: [keyof typeof labels, ReactNode][] = [
    ['lead', <Owners key="lead" owners={part.owners} part="lead" t={t} />],
    ...(state === undefined
      ? []
      : ([['state', <PartsDone key="state" state={state} t={t} />]] as [keyof typeof labels, ReactNode][])),
    ['deadline', <Deadline key="deadline" deadline={part.deadline} t={t} />],
    ...(part.output === null
      ? []
      : ([['output', plainText(part.output)]] as [keyof typeof labels, ReactNode][])),
    ...(part.kpi === null ? [] : ([['kpi', plainText(part.kpi)]] as [keyof typeof labels, ReactNode][])),
    ...(part.owners.some(({ kind }) => kind === 'coordinate')
      ? ([['coordinate', <Owners key="coordinate" owners={part.owners} part="coordinate" t={t} />]] as [
          keyof typeof labels,
          ReactNode,
        ][])
      : []),
  ]
  return (
    <div className="task-part" id={part.id}>
      {work === null || work === name ? null : <p className="task-work">{plainText(work)}</p>}
      <dl className="task-facts">
        {facts.map(([fact, shown]) => (
          <div key={fact}>
            <dt>{t(labels[fact])}</dt>
            <dd>{shown}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

const labels = {
  lead: 'plan.task.lead',
  state: 'plan.task.state',
  deadline: 'plan.task.deadline',
  output: 'plan.task.output',
  kpi: 'plan.task.kpi',
  coordinate: 'plan.task.coordinate',
} as const

const Deadline = ({ deadline, t }: { deadline: PlanTask['deadline']; t: Words }) => {
  const { text, end, recurring, done, milestones } = deadline
  const understood = [
    ...(end === null ? [] : [t('plan.task.until', { date: writeDate({ date: end }) })]),
    ...(recurring ? [t('plan.task.recurring')] : []),
    ...(done ? [t('plan.task.done')] : []),
  ].filter((words) => words.toLocaleLowerCase('vi') !== text?.toLocaleLowerCase('vi'))
  return (
    <>
      {text ?? t('plan.task.noDeadline')}
      {understood.length === 0 ? null : <span className="sub-line">{understood.join('; ')}</span>}
      <Moved deadline={deadline} t={t} />
      {milestones.length < 2
        ? null
        : milestones.map((one) => (
            <span key={`${one.date} ${one.text}`} className="sub-line">
              {t('plan.task.milestone', { date: writeDate({ date: one.date }), text: one.text })}
            </span>
          ))}
    </>
  )
}
