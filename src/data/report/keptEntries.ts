import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Refusal } from '@/domain/refusal'
import { keyedRowsOf, runKeyed, type Db } from '../session'

/** What a person typed into a report's form and could not save: the fields by name, as typed, and what was wrong. */
export type KeptEntries = {
  /** Revision of the report at which the form had been read. */
  revision: number
  fields: Record<string, string>
  /** `path` of a problem is the name of its field. */
  problems: Refusal[]
  at: string
}

/** Names of fields that belong to a command and not to the entries (see `keptCommand`). */
export const COMMAND_PREFIX = 'lenh.'

/** A field of `jsonb_each` belongs to a command. */
export const isCommand = sql`starts_with(key, ${COMMAND_PREFIX})`

type Whose = { db: Db; report: string; person: string }

/** What somebody typed and could not save, or null. */
export const readKeptEntries = async ({ db, report, person }: Whose): Promise<KeptEntries | null> => {
  const [kept] = await keyedRowsOf<KeptEntries>(
    db,
    sql`select k.revision, e.fields, k.problems, to_json(k.at at time zone 'UTC')#>>'{}' || 'Z' as at
      from kept_entries k, lateral (select jsonb_object_agg(key, value) as fields from jsonb_each(k.fields)
        where not starts_with(key, ${COMMAND_PREFIX})) e
      where k.report = ${report}::uuid and k.person = ${person}::uuid and e.fields is not null`,
  )
  return kept ?? null
}

/** Keeps what somebody typed, in place of the entries that were kept before. */
export const keepEntries = async ({
  db,
  report,
  person,
  kept: { revision, fields, problems, at },
}: Whose & { kept: KeptEntries }): Promise<void> => {
  await runKeyed(
    db,
    sql`insert into kept_entries as k (report, person, revision, fields, problems, at)
      values (${report}::uuid, ${person}::uuid, ${revision}, ${JSON.stringify(fields)}::jsonb, ${JSON.stringify(problems)}::jsonb, ${at}::timestamptz)
      on conflict (report, person) do update set revision = excluded.revision, problems = excluded.problems, at = excluded.at,
        fields = excluded.fields || (select coalesce(jsonb_object_agg(key, value), '{}'::jsonb) from jsonb_each(k.fields) where ${isCommand})`,
  )
}

/** Forgets the entries that were kept, once they have been saved or given up. */
export const dropKeptEntries = (whose: Whose): Promise<void> => dropKept({ ...whose, kind: isCommand })

/** Leaves of what is kept of a person and report only the fields of one kind; nothing where there are none. */
export const dropKept = async ({ db, report, person, kind }: Whose & { kind: SQL }): Promise<void> => {
  const mine = sql`report = ${report}::uuid and person = ${person}::uuid`
  await runKeyed(
    db,
    sql`with rest as (select coalesce(jsonb_object_agg(key, value), '{}'::jsonb) as fields
          from kept_entries, jsonb_each(fields) where ${mine} and ${kind}),
        gone as (delete from kept_entries where ${mine} and (select fields from rest) = '{}'::jsonb)
      update kept_entries set fields = (select fields from rest)
      where ${mine} and (select fields from rest) <> '{}'::jsonb`,
  )
}
