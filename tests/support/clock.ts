import pg from 'pg'

/**
 * Gives a database a clock that a test sets: what the product asks of today (who holds a post, which delegation is in
 * force) it asks of `now()`, and finds this one before PostgreSQL's own. Before anything else connects.
 */
export const giveClock = async (databaseUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(`create schema test_clock;
    create function test_clock.now() returns timestamptz language sql stable as 'select pg_catalog.now()';
    do $$ begin execute format('alter database %I set search_path = test_clock, pg_catalog, public', current_database()); end $$`)
  await client.end()
}

/** Sets it: it stands still until it is set again. */
export const setClock = ({ app, at }: { app: { sql: (text: string) => Promise<unknown> }; at: string }) =>
  app.sql(
    `create or replace function test_clock.now() returns timestamptz language sql stable as $$ select '${at}'::timestamptz $$`,
  )
