import { sql } from '@payloadcms/db-postgres/drizzle'
import { keyedRowsOf, runKeyed, type Db } from '../session'
import { COMMAND_PREFIX, dropKept, isCommand } from './keptEntries'

type Whose = { db: Db; report: string; person: string }

/** What somebody typed into a command on a report that was refused (reasons, number of issue), by field. */
export const readKeptCommand = async ({ db, report, person }: Whose): Promise<Record<string, string>> => {
  const [kept] = await keyedRowsOf<{ fields: Record<string, string> }>(
    db,
    sql`select (select coalesce(jsonb_object_agg(substr(key, ${COMMAND_PREFIX.length + 1}::int), value), '{}'::jsonb)
        from jsonb_each(fields) where ${isCommand}) as fields
      from kept_entries where report = ${report}::uuid and person = ${person}::uuid`,
  )
  return kept?.fields ?? {}
}

/**
 * Keeps what was typed into a refused command in place of the one before, beside the entries that are kept of the same
 * person and report: these are neither shown nor lost with it.
 */
export const keepCommand = async ({
  db,
  report,
  person,
  revision,
  fields,
  at,
}: Whose & { revision: number; fields: Record<string, string>; at: string }): Promise<void> => {
  const prefixed = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [`${COMMAND_PREFIX}${name}`, value]),
  )
  await runKeyed(
    db,
    sql`insert into kept_entries as k (report, person, revision, fields, problems, at)
      values (${report}::uuid, ${person}::uuid, ${revision}, ${JSON.stringify(prefixed)}::jsonb, '[]'::jsonb, ${at}::timestamptz)
      on conflict (report, person) do update set fields = excluded.fields ||
        (select coalesce(jsonb_object_agg(key, value), '{}'::jsonb) from jsonb_each(k.fields) where not ${isCommand})`,
  )
}

/** Forgets what was kept of a command, once one has been taken. */
export const dropKeptCommand = (whose: Whose): Promise<void> =>
  dropKept({ ...whose, kind: sql`not ${isCommand}` })
