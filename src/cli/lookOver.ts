import type { Payload } from 'payload'
import { migrations } from '../../migrations'
import { readAppliedMigrations } from '@/data/installation/readAppliedMigrations'
import { readDoctorFacts, type DoctorFacts } from '@/data/installation/readDoctorFacts'
import { dbOf } from '@/data/session'

export type Health = DoctorFacts & { healthy: boolean; pending: string[] }

/** Schema, unsent mail and the invariants of the ladder of an installation. */
export const lookOver = async ({ payload }: { payload: Payload }): Promise<Health> => {
  const db = dbOf(payload)
  const applied = await readAppliedMigrations({ db })
  const pending = migrations.map((one) => one.name).filter((one) => !applied.includes(one))
  const facts = await readDoctorFacts({ db })
  const healthy = pending.length === 0 && facts.oldestUnsentMinutes < 60 && facts.brokenLadders === 0
  return { healthy, pending, ...facts }
}
