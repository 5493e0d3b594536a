import type { Payload } from 'payload'
import type { Actor } from '@/domain/access/actor'
import type { Instant } from '@/domain/time'
import type { Db } from '@/data/session'
import { refuseWith } from '../RefusalError'
import { composeReport } from './composeReport'
import { seeReport } from './seeReport'

type Asked = { payload: Payload; db: Db; actor: Actor; id: string; revision: number; now: Instant }

/** Fills a report that this person may see from the shorter periods within it. */
export const composeSeenReport = async ({ payload, db, actor, id, revision, now }: Asked) => {
  const seen = await seeReport({ payload, actor, id })
  if (seen === null) return refuseWith({ kind: 'rule', code: 'not_found' })
  return composeReport({ db, actor, seen, revision, now })
}
