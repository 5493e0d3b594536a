import { migrations } from '../../migrations'
import { readAppliedMigrations } from '@/data/installation/readAppliedMigrations'
import { dbOf } from '@/data/session'
import { bringToNow } from './bringToNow'
import { closePayload, openPayload } from './openPayload'

/**
 * Brings the database to this version's schema and reference data, and proves it: applied and expected migrations are
 * compared by name.
 */
const payload = await openPayload()
await bringToNow({ payload })
const applied = await readAppliedMigrations({ db: dbOf(payload) })
const pending = migrations.map((one) => one.name).filter((name) => !applied.includes(name))
process.stdout.write(`${JSON.stringify({ applied: applied.length, pending })}\n`)
closePayload(payload, pending.length === 0 ? 0 : 1)
