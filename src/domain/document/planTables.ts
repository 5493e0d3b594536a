import { plainText } from '@/domain/planText/plainText'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { writeNumber } from '@/domain/vietnamese/writeNumber'
import type { IsoDate } from '@/domain/time'
import type { PlanFacts, PlanTaskLine } from './planFacts'
import { rowsInSections } from './rowsInSections'
import { targetCell } from './targetCell'
import type { Column, Say, Table } from './types'

type Asked = { facts: PlanFacts; say: Say }

/**
 * The tables of a plan. A column holds one field and bears the word that issued plans have for it, so that whoever
 * reads the file back finds the same rows.
 */
export const indicatorPlanTable = ({ facts, say }: Asked): Table => {
  const days = [
    ...new Set(facts.indicators.flatMap(({ targets }) => targets.map(({ dueOn }) => dueOn))),
  ].sort()
  const dues = days.length === 0 ? [facts.planTo] : days
  return {
    type: 'table',
    hasNumbers: false,
    columns: [
      column(say, 'indicators.no', 5, 'center'),
      column(say, 'indicators.name', 38, 'left'),
      column(say, 'indicators.unit', 9, 'center'),
      ...dues.map((day): Column => ({ title: targetTitle({ day, facts, say }), share: 14, align: 'center' })),
      column(say, 'lead', 18, 'left'),
      column(say, 'coordinators', 18, 'left'),
    ],
    rows: rowsInSections({
      rows: facts.indicators,
      cellsOf: ({ no, name, unit, kind, targets, leads, coordinators }) => [
        no,
        plainText(name),
        unit ?? '',
        ...dues.map((day) =>
          targetCell({ target: targets.find(({ dueOn }) => dueOn === day), kind, unit, say }),
        ),
        leads.join('; '),
        coordinators.join('; '),
      ],
    }),
  }
}

export const taskPlanTable = ({ facts, say }: Asked): Table => ({
  type: 'table',
  hasNumbers: false,
  columns: [
    column(say, 'tasks.no', 5, 'center'),
    column(say, 'tasks.name', 20, 'left'),
    column(say, 'tasks.subtask', 16, 'left'),
    column(say, 'tasks.output', 13, 'left'),
    column(say, 'tasks.kpi', 11, 'left'),
    column(say, 'lead', 11, 'left'),
    column(say, 'coordinators', 10, 'left'),
    column(say, 'tasks.deadline', 8, 'center'),
    column(say, 'tasks.note', 6, 'left'),
  ],
  rows: rowsInSections({
    rows: facts.tasks,
    cellsOf: (line) => [
      line.no,
      plainText(line.name),
      plainText(line.subtask ?? ''),
      plainText(line.output ?? ''),
      plainText(line.kpi ?? ''),
      line.leads.join('; '),
      line.coordinators.join('; '),
      deadlineCell(line, say),
      line.note ?? '',
    ],
  }),
})

export const budgetTable = ({ facts: { budget }, say }: Asked): Table => {
  const hasAmounts = budget.some(({ amount }) => amount !== null)
  return {
    type: 'table',
    hasNumbers: false,
    columns: [
      column(say, 'budget.no', 6, 'center'),
      column(say, 'budget.name', 34, 'left'),
      column(say, 'budget.purpose', 42, 'left'),
      column(say, 'budget.sources', 18, 'left'),
      ...(hasAmounts ? [column(say, 'budget.amount', 14, 'figure')] : []),
    ],
    rows: budget.map(({ no, name, purpose, sources, amount }) => ({
      type: 'row',
      cells: [
        no,
        name,
        purpose ?? '',
        sources.join(' + '),
        ...(hasAmounts ? [amount === null ? '' : writeNumber({ value: amount })] : []),
      ],
    })),
  }
}

const column = (say: Say, key: string, share: number, align: Column['align']): Column => ({
  title: say(`plan.column.${key}`),
  share,
  align,
})

/** For the end of which year, or of which day, the targets of a column are. */
const targetTitle = ({ day, facts, say }: Asked & { day: IsoDate }): string => {
  const year = day.slice(0, 4)
  if (!day.endsWith('-12-31'))
    return say('plan.column.indicators.targetUntil', { date: writeDate({ date: day }) })
  return year === facts.planFrom.slice(0, 4)
    ? say('plan.column.indicators.target', { year })
    : say('plan.column.indicators.targetByYear', { year })
}

const deadlineCell = ({ deadline }: PlanTaskLine, say: Say): string => {
  const { text, end, recurring, milestones } = deadline
  if (text !== null && text !== '') return text
  if (milestones.length > 0)
    return milestones.map((one) => `${writeDate({ date: one.date })}: ${one.text}`).join('; ')
  const parts = [end === null ? '' : writeDate({ date: end }), recurring ? say('plan.recurring') : '']
  return parts.filter(Boolean).join('; ')
}
