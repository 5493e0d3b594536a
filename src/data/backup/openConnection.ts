import pg, { type Client } from 'pg'

export type Connection = Client

/**
 * A connection for work that lasts: nothing on the server ends it for being slow, and what is copied out reads the same
 * on every server. End it.
 */
export const openConnection = async ({
  connectionString,
}: {
  connectionString: string
}): Promise<Connection> => {
  const client = new pg.Client({ connectionString, application_name: 'sauro backup' })
  // A connection that is lost between two questions is told by the next one.
  client.on('error', () => undefined)
  await client.connect()
  await client.query(
    `select set_config(s.name, t.value, false) from pg_settings s join (values
      ('statement_timeout', '0'), ('lock_timeout', '10s'), ('idle_in_transaction_session_timeout', '0'), ('transaction_timeout', '0'),
      ('client_encoding', 'UTF8'), ('datestyle', 'ISO, YMD'), ('intervalstyle', 'postgres'), ('timezone', 'UTC'),
      ('extra_float_digits', '1'), ('bytea_output', 'hex'), ('search_path', 'public')) as t(name, value) on lower(s.name) = t.name`,
  )
  return client
}
