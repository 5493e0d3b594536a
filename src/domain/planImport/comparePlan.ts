import { nameLikeness, nameProfile } from './nameLikeness'
import type { RowKey } from './types'

/** A row of either side with its cells as they are compared (`key`) and shown. */
export type ComparedRow = {
  /** Id of the plan's row, or key of the reading's. */
  id: string
  list: 'indicator' | 'task' | 'budget' | 'rule'
  section: string | null
  no: string
  subNo: number
  name: string
  cells: Record<string, { key: string; shown: string }>
}

export type Difference = {
  id: string
  kind: 'added' | 'changed' | 'removed'
  list: ComparedRow['list']
  /** Of the plan; null where the row is new. */
  row: string | null
  /** Of the reading; null where the row is gone. */
  key: RowKey | null
  section: string | null
  no: string
  name: string
  cells: { cell: string; from: string; to: string }[]
}

/** So alike are two names of one row that was worded anew, given the same place or any. */
const ALIKE_IN_PLACE = 0.5
const ALIKE_ANYWHERE = 0.85

/**
 * What a reading changes in a plan: rows are matched by section, number and a name that is alike, then by a name that is
 * nearly the same wherever it stands; what is left over is new or gone. In the order of the reading, then of the plan.
 */
export const comparePlan = ({
  plan,
  reading,
}: {
  plan: readonly ComparedRow[]
  reading: readonly ComparedRow[]
}): Difference[] => {
  const pairs = matchRows(plan, reading)
  const inReading = reading.flatMap((row): Difference[] => {
    const before = pairs.get(row)
    if (before === undefined)
      return [{ ...headOf(row), id: `added:${row.id}`, kind: 'added', row: null, key: row.id, cells: [] }]
    const cells = changedCells(before, row)
    return cells.length === 0
      ? []
      : [{ ...headOf(row), id: `changed:${before.id}`, kind: 'changed', row: before.id, key: row.id, cells }]
  })
  const matched = new Set([...pairs.values()])
  const gone = plan
    .filter((row) => !matched.has(row))
    .map((row): Difference => ({
      ...headOf(row),
      id: `removed:${row.id}`,
      kind: 'removed',
      row: row.id,
      key: null,
      cells: [],
    }))
  return [...inReading, ...gone]
}

const headOf = ({ list, section, no, name }: ComparedRow) => ({ list, section, no, name })

const changedCells = (before: ComparedRow, after: ComparedRow): Difference['cells'] =>
  Object.entries(after.cells).flatMap(([cell, to]) => {
    const from = before.cells[cell]
    return from !== undefined && from.key === to.key ? [] : [{ cell, from: from?.shown ?? '', to: to.shown }]
  })

const matchRows = (
  plan: readonly ComparedRow[],
  reading: readonly ComparedRow[],
): Map<ComparedRow, ComparedRow> => {
  const pairs = new Map<ComparedRow, ComparedRow>()
  const taken = new Set<ComparedRow>()
  const profiles = new Map([...plan, ...reading].map((row) => [row, nameProfile(nameOf(row))]))
  const pass = (least: number, fits: (before: ComparedRow, row: ComparedRow) => boolean): void => {
    for (const row of reading) {
      if (pairs.has(row)) continue
      const best = plan
        .filter((before) => !taken.has(before) && before.list === row.list && fits(before, row))
        .map((before) => ({ before, alike: nameLikeness(profiles.get(before)!, profiles.get(row)!) }))
        .filter(({ alike }) => alike >= least)
        .sort((a, b) => b.alike - a.alike)[0]
      if (best === undefined) continue
      pairs.set(row, best.before)
      taken.add(best.before)
    }
  }
  pass(ALIKE_ANYWHERE, isSamePlace)
  // A rule is known by its level and frequency alone.
  pass(ALIKE_ANYWHERE, ({ list }) => list !== 'rule')
  pass(ALIKE_IN_PLACE, isSamePlace)
  return pairs
}

const isSamePlace = (a: ComparedRow, b: ComparedRow): boolean =>
  a.section === b.section && a.no === b.no && a.subNo === b.subNo

const nameOf = ({ name, cells }: ComparedRow): string => `${name} ${cells.subtask?.shown ?? ''}`
