import type { Client } from 'pg'

/** Puts back what was taken off. */
export type Tighten = () => Promise<void>

/**
 * Takes triggers and references off the tables, in the running transaction, so that rows can come in any order and
 * history that is only ever appended can be written as it was. An owner may do that; only a superuser could have the
 * checks left out. Putting the references back proves every one of them.
 */
export const looseTables = async ({
  client,
  tables,
}: {
  client: Client
  tables: readonly string[]
}): Promise<Tighten> => {
  const named = tables.map((table) => client.escapeIdentifier(table))
  const { rows: references } = await client.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
      from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by 1, 2`,
  )
  for (const table of named) await client.query(`alter table ${table} disable trigger user`)
  for (const { table, name } of references) await client.query(`alter table ${table} drop constraint ${name}`)
  return async () => {
    for (const { table, name, definition } of references)
      await client.query(`alter table ${table} add constraint ${name} ${definition}`)
    for (const table of named) await client.query(`alter table ${table} enable trigger user`)
  }
}
