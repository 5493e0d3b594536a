import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

/**
 * An update of what only the engine writes, as one statement: the guard of the tables stands open while it runs and is
 * closed behind it, whether a row was there or not. `set` begins with the table's name ('reports set …').
 */
export const asEngine = ({ set, where }: { set: SQL; where: SQL }): SQL =>
  sql`with engine as (select set_config('sauro.engine', 'on', true)),
    done as (update ${set} from engine where ${where} returning 1)
    select count(*)::int as many, set_config('sauro.engine', 'off', true) from done`
