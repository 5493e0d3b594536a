import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { EXIT } from './exit-codes.mjs'
import { Failure } from './failure.mjs'

/** The checkout this launcher belongs to. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '')

const DEFAULT_DATA = resolve(ROOT, '.data')

/**
 * For what reads the configuration and must not reach anything: building, generating, a trial import. Valid and
 * nobody's, so that nothing of the place where it will run gets into a build that several servers share.
 */
export const OFFLINE_ENVIRONMENT = {
  SAURO_OFFLINE: '1',
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  DATABASE_URL: 'postgres://offline@127.0.0.1:9/offline',
  PAYLOAD_SECRET: 'only-while-offline-never-while-running',
  SERVER_URL: 'http://localhost:3000',
}

/**
 * @typedef {object} Settings
 * @property {number} port
 * @property {string} host the one address the server listens on
 * @property {string} dataDir absolute
 * @property {string} serverUrl without a slash at the end
 * @property {string} [databaseUrl] of a server that is not the launcher's
 * @property {string} [secret]
 */

/**
 * What the environment says about where to run; an empty variable counts as absent.
 * @param {{ env: NodeJS.ProcessEnv, cwd: string }} from relative folders start at cwd
 * @returns {Settings} throws a Failure that names the variable
 */
export const readSettings = ({ env, cwd }) => {
  const port = readPort(env.PORT || '3000')
  return {
    port,
    host: env.HOST || '127.0.0.1',
    dataDir: env.SAURO_DATA ? resolve(cwd, env.SAURO_DATA) : DEFAULT_DATA,
    serverUrl: readServerUrl(env.SERVER_URL || `http://localhost:${port}`),
    databaseUrl: env.DATABASE_URL ? readDatabaseUrl(env.DATABASE_URL) : undefined,
    secret: env.PAYLOAD_SECRET || undefined,
  }
}

/**
 * @param {string} url of a database
 * @param {string} database another one on the same server
 * @returns {string} its url
 */
export const withDatabase = (url, database) => {
  const copy = new URL(url)
  copy.pathname = `/${database}`
  return copy.href
}

/**
 * The environment of a program of the application.
 * @param {{ settings: Settings, databaseUrl: string, secret: string, mode?: 'production' | 'development' }} from
 * @returns {NodeJS.ProcessEnv}
 */
export const applicationEnvironment = ({ settings, databaseUrl, secret, mode = 'production' }) => ({
  ...process.env,
  NODE_ENV: mode,
  NEXT_TELEMETRY_DISABLED: '1',
  PORT: String(settings.port),
  HOST: settings.host,
  // The application keeps uploads in media/ where the folder is the default one, told by its short name.
  SAURO_DATA: settings.dataDir === DEFAULT_DATA ? '.data' : settings.dataDir,
  SERVER_URL: settings.serverUrl,
  DATABASE_URL: databaseUrl,
  PAYLOAD_SECRET: secret,
})

const readPort = (text) => {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) throw unreadable('PORT', text)
  return port
}

const readServerUrl = (text) => {
  if (!/^https?:$/.test(URL.canParse(text) ? new URL(text).protocol : ''))
    throw unreadable('SERVER_URL', text)
  return text.replace(/\/+$/, '')
}

/** Refused without repeating it: the text may hold a password. */
const readDatabaseUrl = (text) => {
  const isPostgres = URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol)
  if (!isPostgres) throw unreadable('DATABASE_URL', 'postgres://…')
  return text
}

const unreadable = (name, value) => new Failure(EXIT.usage, `variable_${name.toLowerCase()}`, { value })
