import { readEvents } from '@/data/approval/readEvents'
import { readPlanLadder } from '@/data/approval/readPlanLadder'
import { readPlanSealed } from '@/data/plan/planSnapshots'
import type { Db } from '@/data/session'
import { told, verify } from '../approval/historyOf'

/** What happened to a plan on its ladder, as `readHistory` tells it of a report; nothing before it was first sent. */
export const readPlanHistory = async ({ db, plan }: { db: Db; plan: string }) => {
  const ladder = await readPlanLadder({ db, plan })
  if (ladder === null || ladder.instance === null) return { events: [], verified: true }
  const climbed = await readEvents({ db, plan })
  const sealed = await readPlanSealed({ db, plan })
  return { events: told({ events: climbed.events, sealed }), verified: verify({ ...climbed, sealed }) }
}
