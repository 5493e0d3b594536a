import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { EXIT } from './exit-codes.mjs'
import { Failure } from './failure.mjs'
import { prepareFolder } from './folder.mjs'
import { say } from './messages.mjs'
import { ROOT, applicationEnvironment, readSettings } from './settings.mjs'

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']
const SECRET_LENGTH = 32

/**
 * What keeps production from starting with this environment.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]} message keys, one for each variable that is absent or unsafe
 */
export const productionFaults = (env) => {
  const faults = []
  if (!env.DATABASE_URL) faults.push('needs_database_url')
  if (!env.PAYLOAD_SECRET || env.PAYLOAD_SECRET.length < SECRET_LENGTH) faults.push('needs_payload_secret')
  if (!env.SERVER_URL) faults.push('needs_server_url')
  else if (!isSafe(env.SERVER_URL)) faults.push('needs_https')
  return faults
}

/**
 * The settings of a production command, which installs nothing and invents nothing.
 * @returns {{ settings: import('./settings.mjs').Settings, env: NodeJS.ProcessEnv }} throws a Failure that tells every fault
 */
export const productionEnvironment = () => {
  const faults = productionFaults(process.env)
  const last = faults.pop()
  if (last) throw new Failure(EXIT.environment, last, {}, faults.map((key) => `✗ ${say(key)}`).join('\n'))
  if (!existsSync(join(ROOT, 'node_modules'))) throw new Failure(EXIT.dependencies, 'not_installed')
  const settings = readSettings({ env: process.env, cwd: process.cwd() })
  prepareFolder(settings.dataDir)
  const { databaseUrl, secret } = settings
  return { settings, env: applicationEnvironment({ settings, databaseUrl, secret }) }
}

const isSafe = (text) => {
  if (!URL.canParse(text)) return false
  const { protocol, hostname } = new URL(text)
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.includes(hostname))
}
