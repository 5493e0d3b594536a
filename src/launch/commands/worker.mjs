import { keepProcess } from '../kept-process.mjs'
import { stayUntilStopped } from '../lifecycle.mjs'
import { productionEnvironment } from '../production.mjs'
import { startAttached, workerCommand } from '../services.mjs'

/** The worker in production; as many as wanted, on as many machines. */
export const main = async () => {
  const { env } = productionEnvironment()
  await stayUntilStopped([
    startAttached({ name: 'worker', env, start: keepProcess, ...workerCommand() }).ended,
  ])
}
