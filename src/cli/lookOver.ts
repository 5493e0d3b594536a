import type { Payload } from 'payload'
import { migrations } from '../../migrations'
import { readAppliedMigrations } from '@/data/installation/readAppliedMigrations'
import { readDoctorFacts, type DoctorFacts } from '@/data/installation/readDoctorFacts'
import { dbOf } from '@/data/session'
import { verifyAll } from '@/services/approval/verifyAll'

/** `broken`: documents whose record on the ladder is not whole. */
export type Health = DoctorFacts & { healthy: boolean; pending: string[]; records: number; broken: string[] }

/** Schema, unsent mail, the invariants of the ladder and the record of every document of an installation. */
export const lookOver = async ({ payload }: { payload: Payload }): Promise<Health> => {
  const db = dbOf(payload)
  const applied = await readAppliedMigrations({ db })
  const pending = migrations.map((one) => one.name).filter((one) => !applied.includes(one))
  const facts = await readDoctorFacts({ db })
  const { verified, broken } = await verifyAll({ db })
  const healthy =
    pending.length === 0 && facts.oldestUnsentMinutes < 60 && facts.brokenLadders === 0 && broken.length === 0
  return { healthy, pending, ...facts, records: verified, broken }
}
