import { rollUp, type PartOfTask, type RolledUp } from '@/domain/task/rollUp'

type TaskInTree = { id: string; parent: string | null }

/**
 * The state of each task, from the sub-tasks up: `stateOf` is asked once of every task with what its own sub-tasks
 * make of it, null where it has none. A row that stands above itself is not counted below itself.
 *
 * @param rows all tasks of one plan; a parent that is not among them is none
 */
export const withParts = <Row extends TaskInTree, State extends PartOfTask>({
  rows,
  stateOf,
}: {
  rows: readonly Row[]
  stateOf: (row: Row, parts: RolledUp | null) => State
}): Map<string, State> => {
  const below = new Map<string, Row[]>()
  for (const row of rows) {
    if (row.parent !== null) below.set(row.parent, [...(below.get(row.parent) ?? []), row])
  }
  const states = new Map<string, State>()
  const settle = (row: Row, above: ReadonlySet<string>): State => {
    const known = states.get(row.id)
    if (known !== undefined) return known
    const within = new Set(above).add(row.id)
    const parts = (below.get(row.id) ?? [])
      .filter(({ id }) => !within.has(id))
      .map((part) => settle(part, within))
    const state = stateOf(row, parts.length === 0 ? null : rollUp({ parts }))
    states.set(row.id, state)
    return state
  }
  for (const row of rows) settle(row, new Set())
  return states
}
