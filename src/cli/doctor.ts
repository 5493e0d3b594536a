import { migrations } from '../../migrations'
import { readAppliedMigrations } from '@/data/installation/readAppliedMigrations'
import { readDoctorFacts } from '@/data/installation/readDoctorFacts'
import { dbOf } from '@/data/session'
import { openPayload } from './openPayload'

/**
 * Looks an installation over: schema, unsent mail, broken invariants of the ladder. Prints JSON; 1 when something is
 * wrong that somebody has to see to.
 */
export const doctor = async (): Promise<number> => {
  const payload = await openPayload()
  const db = dbOf(payload)
  const applied = await readAppliedMigrations({ db })
  const pending = migrations.map((one) => one.name).filter((one) => !applied.includes(one))
  const facts = await readDoctorFacts({ db })
  const healthy = pending.length === 0 && facts.oldestUnsentMinutes < 60 && facts.brokenLadders === 0
  process.stdout.write(`${JSON.stringify({ healthy, pending, ...facts }, null, 2)}\n`)
  return healthy ? 0 : 1
}
