type TaskToGroup = { id: string; section: string | null; no: string; name: string; parent: string | null }

export type TaskGroup<T> = {
  /** Id of the first row of the task. */
  id: string
  no: string
  name: string
  /** The task's own row and its sub-tasks, in the order of the document. */
  parts: T[]
}

/**
 * Rows as tasks with their sub-tasks: rows that follow each other under one number and name of a section are one task,
 * and a row that names a parent stands with it. A parent that is not among the rows, or
 * a circle of parents, leaves its rows tasks of their own: no row is ever left out.
 */
export const groupTasks = <T extends TaskToGroup>({ rows }: { rows: readonly T[] }): TaskGroup<T>[] => {
  const groups: TaskGroup<T>[] = []
  const groupOf = new Map<string, TaskGroup<T>>()
  const isBelow = (row: T): boolean => isAmong(row.parent, rows) && !isAmong(rootOf(row, rows).parent, rows)
  const own = rows.filter((row) => !isBelow(row))
  for (const [index, row] of own.entries()) {
    const before = own[index - 1]
    const last = groups.at(-1)
    const isSame = before !== undefined && isOneTask(before, row) && last !== undefined
    const group = isSame ? last : { id: row.id, no: row.no, name: row.name, parts: [] }
    if (!isSame) groups.push(group)
    group.parts.push(row)
    groupOf.set(row.id, group)
  }
  for (const row of rows) {
    if (isBelow(row)) groupOf.get(rootOf(row, rows).id)?.parts.push(row)
  }
  return groups
}

const isAmong = (id: string | null, rows: readonly TaskToGroup[]): boolean =>
  id !== null && rows.some((row) => row.id === id)

const isOneTask = (a: TaskToGroup, b: TaskToGroup): boolean =>
  a.section === b.section && a.no === b.no && a.name === b.name

/** The topmost parent; a circle ends where it began. */
const rootOf = <T extends TaskToGroup>(row: T, rows: readonly T[]): T => {
  const passed = new Set<string>()
  let at = row
  while (!passed.has(at.id)) {
    passed.add(at.id)
    const up = rows.find(({ id }) => id === at.parent)
    if (up === undefined) return at
    at = up
  }
  return at
}
