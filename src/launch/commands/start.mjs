import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { EXIT } from '../exit-codes.mjs'
import { Failure } from '../failure.mjs'
import { stayUntilStopped } from '../lifecycle.mjs'
import { requireFreePort } from '../ports.mjs'
import { productionEnvironment } from '../production.mjs'
import { serverCommand, startAttached } from '../services.mjs'
import { ROOT } from '../settings.mjs'

/** The web server in production; what it serves was built and migrated before. */
export const main = async () => {
  const { settings, env } = productionEnvironment()
  if (!existsSync(join(ROOT, '.next', 'BUILD_ID'))) throw new Failure(EXIT.failed, 'not_built')
  await requireFreePort(settings)
  const server = startAttached({ name: 'server', env, ...serverCommand({ mode: 'start', ...settings }) })
  await stayUntilStopped([server.ended])
}
