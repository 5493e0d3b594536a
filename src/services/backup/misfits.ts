type Shape = { name: string; columns: readonly string[] }

/**
 * Where the tables of a backup are not those of a database: tables that only one of them has, `table.column` for columns.
 * The order of columns does not matter.
 */
export const misfits = ({
  backup,
  database,
}: {
  backup: readonly Shape[]
  database: readonly Shape[]
}): string[] => {
  const names = new Set([...backup, ...database].map(({ name }) => name))
  return [...names].sort().flatMap((name) => {
    const [one, other] = [backup, database].map((side) => side.find((table) => table.name === name))
    if (!one || !other) return [name]
    const columns = new Set([...one.columns, ...other.columns])
    return [...columns]
      .filter((column) => !one.columns.includes(column) || !other.columns.includes(column))
      .map((column) => `${name}.${column}`)
  })
}
