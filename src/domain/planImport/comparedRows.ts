import { foldKey } from '@/domain/vietnamese/foldKey'
import { normalise } from '@/domain/vietnamese/normalise'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { writeNumber } from '@/domain/vietnamese/writeNumber'
import type { ComparedRow } from './comparePlan'
import { ruleKey } from './ruleKey'
import type {
  DraftBudgetItem,
  DraftIndicator,
  DraftOwner,
  DraftRows,
  DraftRule,
  DraftTask,
  UnitRef,
} from './types'

type Asked = {
  rows: Pick<DraftRows, 'indicators' | 'tasks' | 'budgetItems'> & {
    /** A plan's own have their ids. */
    rules: readonly (DraftRule & { id?: string })[]
  }
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
    ...rows.budgetItems.map(budgetRow),
    ...rows.rules.map(ruleRow),
  ]
}

const budgetRow = ({ key, no, name, purpose, sources, amount }: DraftBudgetItem): ComparedRow => ({
  ...{ id: key, list: 'budget', section: null, no, subNo: 1, name },
  cells: {
    ...{ no: text(no), name: text(name), purpose: text(purpose), sources: text(sources.join('; ')) },
    amount: text(amount === null ? '' : writeNumber({ value: amount })),
  },
})

/** What a plan may say of a rule; cut-off, days off and locks are settings that no file has to name. */
const ruleRow = (rule: DraftRule & { id?: string }): ComparedRow => {
  const key = ruleKey(rule)
  return {
    ...{ id: rule.id ?? key, list: 'rule', section: null, no: key, subNo: 1, name: key },
    cells: {
      from: text(rule.fromText ?? ''),
      to: text(rule.toText ?? ''),
      dueDay: text(rule.dueDay === null ? '' : String(rule.dueDay)),
      dueMonthOffset: text(String(rule.dueMonthOffset)),
      bound: { key: rule.bound ?? 'on', shown: rule.bound ?? 'on' },
    },
  }
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
