import { readEvents } from '@/data/approval/readEvents'
import { readSealed } from '@/data/report/readSealed'
import type { Db } from '@/data/session'
import { told, verify } from '../approval/historyOf'

/**
 * What happened to a report, in order. `verified` says that the chain of hashes is unbroken, that the events, played
 * again from the beginning, give exactly the state that is stored, and that every content that is stored still has
 * the hash it was sealed by. `hasContent`: what the report said then is stored and can be opened.
 */
export const readHistory = async ({ db, report }: { db: Db; report: string }) => {
  const climbed = await readEvents({ db, report })
  const sealed = await readSealed({ db, report })
  return { events: told({ events: climbed.events, sealed }), verified: verify({ ...climbed, sealed }) }
}
