import { lookOver } from './lookOver'
import { openPayload } from './openPayload'

/**
 * Looks an installation over: schema, unsent mail, broken invariants of the ladder. Prints JSON; 1 when something is
 * wrong that somebody has to see to.
 */
export const doctor = async (): Promise<number> => {
  const health = await lookOver({ payload: await openPayload() })
  process.stdout.write(`${JSON.stringify(health, null, 2)}\n`)
  return health.healthy ? 0 : 1
}
