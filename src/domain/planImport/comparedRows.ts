import { foldKey } from '@/domain/vietnamese/foldKey'
import { normalise } from '@/domain/vietnamese/normalise'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { ComparedRow } from './comparePlan'
import type { DraftIndicator, DraftOwner, DraftRows, DraftTask, UnitRef } from './types'

type Asked = {
  rows: Pick<DraftRows, 'sections' | 'indicators' | 'tasks'>
  nameOf: (unit: UnitRef) => string
}

/** The rows of a plan, or of the draft of one, with their cells as `comparePlan` holds them against each other. */
export const comparedRows = ({ rows, nameOf }: Asked): ComparedRow[] => {
  const cellOf = (owners: readonly DraftOwner[], kind: DraftOwner['kind']) => {
    const those = owners.filter((owner) => owner.kind === kind)
    return {
      key: those.map(({ nature, unit, raw }) => unit ?? `${nature} ${foldKey(raw)}`).join('; '),
      shown: those.map(({ unit, raw }) => (unit === null ? raw : nameOf(unit))).join('; '),
    }
  }
  const common = (row: DraftIndicator | DraftTask) => ({
    section: text(row.section ?? ''),
    no: text(row.no),
    name: text(row.name),
    leads: cellOf(row.owners, 'lead'),
    coordinators: cellOf(row.owners, 'coordinate'),
  })
  return [
    ...rows.indicators.map((row): ComparedRow => ({
      id: row.key,
      list: 'indicator',
      section: row.section,
      no: row.no,
      subNo: 1,
      name: row.name,
      cells: { ...common(row), unit: text(row.unit ?? ''), target: targetOf(row) },
    })),
    ...rows.tasks.map((row): ComparedRow => ({
      id: row.key,
      list: 'task',
      section: row.section,
      no: row.no,
      subNo: row.subNo,
      name: row.name,
      cells: {
        ...common(row),
        subtask: text(row.subtask),
        output: text(row.output),
        kpi: text(row.kpi),
        deadline: deadlineOf(row),
      },
    })),
  ]
}

const text = (shown: string) => ({ key: normalise(shown), shown })

const targetOf = ({ kind, targets }: DraftIndicator) => ({
  key: [
    kind,
    ...targets.map(({ dueOn, comparator, value, upper, text: words }) =>
      value === null ? `${dueOn} ${normalise(words)}` : `${dueOn} ${comparator} ${value} ${upper}`,
    ),
  ].join('; '),
  shown: targets
    .map((target) =>
      targets.length > 1 ? `${target.text} (${writeDate({ date: target.dueOn })})` : target.text,
    )
    .join('; '),
})

const deadlineOf = ({ deadlineText, deadlineEnd, recurring, doneBefore, milestones }: DraftTask) => ({
  key: [deadlineEnd, recurring, doneBefore, ...milestones.map(({ date }) => date)].join(' '),
  shown: deadlineText || (deadlineEnd === null ? '' : writeDate({ date: deadlineEnd })),
})
