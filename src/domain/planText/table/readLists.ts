import { foldKey } from '@/domain/vietnamese/foldKey'
import { checkCounts, checkRows } from '../check/checkCounts'
import type { Period } from '../document/readPeriod'
import { finding } from '../findings'
import type { Finding, OwnerNamed, PlanReading, SectionReading, TaskReading } from '../planReading'
import { applyOwnerTable } from './applyOwnerTable'
import type { Layout } from './layoutOf'
import type { RawList } from './rawList'
import { joinRows } from './joinRows'
import { nestRows, type Nested, type Section } from './nestRows'
import { readBudgetItems } from './readBudgetItems'
import { readIndicators } from './readIndicators'
import { readTasks } from './readTasks'

type Read = Pick<PlanReading, 'sections' | 'indicators' | 'tasks' | 'budgetItems' | 'findings'>

/** Without a period no deadline lies outside it and none takes its year. */
const ANY_TIME: Period = { from: '1900-01-01', to: '2999-12-31' }

/** What the lists of a document say: sections, indicators, tasks, budget items; tables of owners are applied last. */
export const readLists = ({
  lists,
  owners,
  period,
}: {
  lists: readonly RawList[]
  owners: (text: string) => OwnerNamed[]
  period: Period | null
}): Read => {
  const read: Read = { sections: [], indicators: [], tasks: [], budgetItems: [], findings: [] }
  const ownerTables: RawList[] = []
  for (const list of lists) {
    if (list.rows.length === 0) read.findings.push(finding('table_without_rows', {}, list.lines))
    if (list.layout.kind === 'owners') ownerTables.push(list)
    else readList({ list, owners, period, read })
  }
  for (const list of ownerTables) {
    const { indicators, findings } = applyOwnerTable({
      rows: joinRows({ list, owners }),
      indicators: read.indicators,
      owners,
      lines: list.lines,
    })
    read.indicators = indicators
    read.findings.push(...findings)
  }
  read.findings.push(...read.tasks.flatMap(swapped))
  return read
}

const readList = ({
  list,
  owners,
  period,
  read,
}: {
  list: RawList
  owners: (text: string) => OwnerNamed[]
  period: Period | null
  read: Read
}): void => {
  const { layout } = list
  const { nested, sections, groups } = nestRows({ rows: joinRows({ list, owners }) })
  const { from, to } = period ?? ANY_TIME
  const isTask = tasksWithin(layout)
  if (layout.kind === 'indicator') {
    const indicators = nested.filter((row) => !isTask(row))
    read.indicators.push(
      ...readIndicators({ nested: indicators, layout, owners, planTo: period?.to ?? null }),
    )
    read.tasks.push(
      ...readTasks({ nested: nested.filter(isTask).map(measured), owners, planFrom: from, planTo: to }),
    )
  } else if (layout.kind === 'task')
    read.tasks.push(...readTasks({ nested, owners, planFrom: from, planTo: to }))
  else if (layout.kind === 'budget') read.budgetItems.push(...readBudgetItems({ nested, layout }))
  else {
    read.findings.push(finding('table_not_understood', {}, list.lines))
    return
  }
  if (layout.kind !== 'budget')
    read.sections.push(
      ...sections.map((section) =>
        sectionOf(section, layout.kind === 'task' || isTask({ section }) ? 'task' : 'indicator'),
      ),
    )
  read.findings.push(
    ...checkCounts({
      words: [...layout.columns.map(({ label }) => label), list.title],
      lines: list.lines,
      sections,
      nested,
    }),
    ...checkRows({ nested, sections }),
    ...groups.map((row) => finding('group_row', { name: row.name }, row.lines)),
  )
}

/** One table may list indicators and, under 'NHIỆM VỤ', tasks with their deadlines. */
const tasksWithin = ({ columns, kind }: Layout): ((row: { section: Section | null }) => boolean) => {
  const hasDeadlines = columns.some(({ role }) => role === 'deadline')
  return ({ section }) =>
    kind === 'indicator' && hasDeadlines && /^(?:cac )?nhiem vu/.test(foldKey(section?.title ?? ''))
}

/** What a task has to reach is its KPI. */
const measured = (nested: Nested): Nested => {
  const { row } = nested
  const amount = [row.targets.find(Boolean) ?? '', row.texts.get('unit') ?? ''].filter(Boolean).join(' ')
  return row.texts.get('kpi')
    ? nested
    : { ...nested, row: { ...row, texts: new Map(row.texts).set('kpi', amount) } }
}

const sectionOf = ({ code, title, lines }: Section, list: SectionReading['list']): SectionReading => ({
  list,
  code,
  title,
  source: { lines },
})

/** Everybody leads and one unit helps: in an issued plan it is mostly the other way round. */
const swapped = ({ leadUnits, coordinatingUnits, no, section, source }: TaskReading): Finding[] =>
  leadUnits.length > 0 &&
  leadUnits.every(({ nature }) => nature === 'collective') &&
  coordinatingUnits.some(({ nature }) => nature === 'unit')
    ? [finding('roles_look_swapped', { no: section ? `${section.code}.${no}` : no }, source.lines)]
    : []
