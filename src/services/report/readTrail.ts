import type { Actor } from '@/domain/access/actor'
import type { Instant } from '@/domain/time'
import { readEvents } from '@/data/approval/readEvents'
import { readLadder } from '@/data/approval/readLadder'
import type { ReportHead } from '@/data/report/readReport'
import type { Db } from '@/data/session'
import { situationOf } from '../approval/situationOf'
import { tellTrail } from '../approval/tellTrail'
import { contentsInSight } from './contentsInSight'
import { readHistory } from './readHistory'

type Asked = { db: Db; actor: Actor; head: ReportHead; now: Instant }

/** What happened to a report, as `tellTrail` tells it. `verified` as in `readHistory`. */
export const readTrail = async ({ db, actor, head, now }: Asked) => {
  const history = await readHistory({ db, report: head.id })
  const { workflow, state, events: stored } = await readEvents({ db, report: head.id })
  const ladder = await readLadder({ db, report: head.id })
  const { org } = situationOf({ actor, head, ladder, now })
  const isOpen = contentsInSight({ actor, head, workflow, events: stored })
  return tellTrail({ db, workflow, state, editors: ladder.editors, org, stored, ...history, isOpen })
}
