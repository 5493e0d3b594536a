import type { IsoDate } from '@/domain/time'
import { readDate } from '@/domain/vietnamese/readDate'
import type { Period } from '../document/readPeriod'
import type { Header } from './findHeader'
import { labelKey, roleOf, type Role } from './roleOf'

export type Column = {
  role: Role
  label: string
  /** Of a target column: the day its targets are for; null where its words name none. */
  dueOn: IsoDate | null
}

export type ListKind = 'indicator' | 'task' | 'budget' | 'owners' | 'unknown'

export type Layout = { columns: Column[]; kind: ListKind; key: string }

const YEAR = /(?<!\d)(20\d\d)(?!\d)/g
/** Beside the names and a unit of measure 'Chỉ tiêu' is what has to be reached. */
const GOAL = /^(?:chi tieu|muc tieu|ke hoach)(?: nam.*| giao| de ra)?$/
const TASK_ROLES: readonly Role[] = ['deadline', 'subtask', 'output', 'kpi']
const MEASURES =
  /^(?:%|phan tram|nguoi|ho|cai|chiec|thu tuc|ho so|nhiem vu|don vi|mo hinh|san pham|diem|lan|lop|cuoc|bai|doanh nghiep|so luong|ty le|ty dong|trieu dong|thon|ap|can bo|dich vu|chi so)/

/** What each column of a header is for, and what the table lists. `sample` are cells below it, column by column. */
export const layoutOf = ({
  header,
  sample,
  period,
  isReport,
}: {
  header: Header
  sample: readonly (readonly string[])[]
  period: Period | null
  isReport: boolean
}): Layout => {
  const columns = header.labels.map((label, at): Column => {
    const own = roleOf(header.parts[at] ?? '')
    const role = datedRole({ role: own === 'other' ? roleOf(label) : own, label, period, isReport })
    return {
      role: role === 'measure' ? measureOrLead(sample[at] ?? []) : role,
      label,
      dueOn: role === 'target' ? lastDayNamed(label) : null,
    }
  })
  return settle({ columns, key: header.labels.map(labelKey).join('|'), isReport })
}

/** Two columns of one role and words that mean another thing beside others are decided here. */
export const settle = ({
  columns,
  key,
  isReport,
}: {
  columns: readonly Column[]
  key: string
  isReport: boolean
}): Layout => {
  const settled = [...columns]
  const set = (at: number, role: Role) => (settled[at] = { ...settled[at]!, role })
  const find = (role: Role) => settled.findIndex((column) => column.role === role)
  const has = (...roles: Role[]) => settled.some(({ role }) => roles.includes(role))
  if (!has('name')) {
    const at = [find('subtask'), find('group'), find('target')].find((place) => place >= 0) ?? -1
    if (at >= 0) set(at, 'name')
  }
  settled.forEach(({ role, label }, at) => {
    if (role === 'name' && at !== find('name') && has('unit') && GOAL.test(labelKey(label))) set(at, 'target')
  })
  const isTask = has('deadline') || (has('subtask', 'output', 'kpi') && !has('unit', 'target'))
  settled.forEach(({ role }, at) => {
    const first = settled.findIndex((column) => column.role === role)
    if (role === 'actual' && !isReport && !has('target', 'result')) set(at, isTask ? 'output' : 'target')
    else if (role === 'result') set(at, isReport ? 'actual' : isTask ? 'output' : 'target')
    else if (role === 'name' && at !== first) set(at, has('subtask') ? 'other' : isTask ? 'subtask' : 'other')
    else if (role === 'subtask' && (!isTask || at !== first)) set(at, 'other')
    else if (role === 'target' && isTask && !has('unit') && has('kpi', 'output') === false) set(at, 'kpi')
    else if (
      !['target', 'other', 'not_issued', 'actual', 'baseline', 'amount'].includes(role) &&
      at !== first
    )
      set(at, 'other')
  })
  return { columns: settled, kind: kindOf({ columns: settled, isTask }), key }
}

const kindOf = ({ columns, isTask }: { columns: readonly Column[]; isTask: boolean }): ListKind => {
  const has = (...roles: Role[]) => columns.some(({ role }) => roles.includes(role))
  if (has('purpose', 'source', 'amount') && !has('lead', 'deadline', 'target', 'owners')) return 'budget'
  if (!has('name') || (has('serves') && !has('target', 'unit', 'deadline', 'output')))
    return has('lead', 'owners') && has('no', 'serves', 'name') ? 'owners' : 'unknown'
  if (has('unit') && has('target')) return 'indicator'
  if (isTask) return 'task'
  if (has('target', 'unit', 'baseline', 'actual')) return 'indicator'
  if (!has('lead', 'owners', 'coordinate')) return has(...TASK_ROLES) ? 'task' : 'unknown'
  const name = columns.find(({ role }) => role === 'name')?.label ?? ''
  return /chi tieu|muc tieu/.test(labelKey(name)) ? 'owners' : 'task'
}

/** A year before the plan's own is where it starts from; behind 'Thực hiện' a year of the plan is a report's. */
const datedRole = ({
  role,
  label,
  period,
  isReport,
}: {
  role: Role
  label: string
  period: Period | null
  isReport: boolean
}): Role => {
  const year = Number([...label.matchAll(YEAR)].at(-1)?.[1] ?? 0)
  if (!['target', 'actual', 'result'].includes(role) || year === 0 || period === null) return role
  if (year < Number(period.from.slice(0, 4))) return 'baseline'
  return role === 'result' && !isReport ? 'target' : role
}

const DAY = /(?<!\d)(\d{1,2}\s*\/\s*\d{1,2}\s*\/\s*20\d\d)(?!\d)/

const lastDayNamed = (label: string): IsoDate | null => {
  const day = readDate({ text: DAY.exec(label)?.[1] ?? '' })
  if (day.ok) return day.value
  const year = [...label.matchAll(YEAR)].at(-1)?.[1]
  return year === undefined ? null : `${year}-12-31`
}

const measureOrLead = (cells: readonly string[]): Role => {
  const filled = cells.map(labelKey).filter(Boolean)
  const measures = filled.filter((cell) => cell.length < 24 && MEASURES.test(cell))
  return filled.length > 0 && measures.length / filled.length >= 0.5 ? 'unit' : 'lead'
}
