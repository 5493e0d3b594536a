import { EXIT } from '../exit-codes.mjs'
import { Failure } from '../failure.mjs'

const CONNECT_MS = 5_000
const DUPLICATE_DATABASE = '42P04'

/**
 * Runs one statement on a connection of its own.
 * @param {string} url of the database
 * @param {string} sql
 * @param {unknown[]} [values]
 * @returns {Promise<any[]>} rows; throws what node-postgres throws
 */
export const queryDatabase = async (url, sql, values) => {
  // Loaded here and not above: when the launcher starts, the dependencies may still have to be installed.
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(sql, values)).rows
  } finally {
    await client.end()
  }
}

/**
 * Sees that the database can be reached before anything relies on it.
 * @param {string} url
 * @returns {Promise<void>} throws a Failure with the server's own words and without the password
 */
export const requireDatabase = async (url) => {
  try {
    await queryDatabase(url, 'select 1')
  } catch (error) {
    const { host, pathname } = new URL(url)
    const reason = error.message || error.code
    throw new Failure(EXIT.database, 'database_unreachable', { database: `${host}${pathname}`, reason })
  }
}

/**
 * Makes a database that sorts the Vietnamese way, or a copy of another one; one that exists stays as it is.
 * @param {{ server: string, name: string, template?: string }} database `server` is the url of any other database there
 */
export const createDatabase = async ({ server, name, template }) => {
  const origin = template
    ? `template "${template}"`
    : `template template0 encoding 'UTF8' locale 'C.UTF-8' locale_provider icu icu_locale 'vi-VN'`
  try {
    await queryDatabase(server, `create database "${name}" ${origin}`)
  } catch (error) {
    if (error.code !== DUPLICATE_DATABASE) throw error
  }
}
