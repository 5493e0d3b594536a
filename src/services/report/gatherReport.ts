import type { Payload } from 'payload'
import type { Actor } from '@/domain/access/actor'
import type { Instant } from '@/domain/time'
import type { Db } from '@/data/session'
import { refuseWith } from '../RefusalError'
import { consolidate, type Gathered } from './consolidate'
import { seeReport } from './seeReport'

type Asked = Gathered & {
  payload: Payload
  db: Db
  actor: Actor
  id: string
  revision: number
  now: Instant
}

/** Consolidates a commune report that this person may see. */
export const gatherReport = async ({ payload, db, actor, id, ...asked }: Asked) => {
  const seen = await seeReport({ payload, actor, id })
  if (seen === null) return refuseWith({ kind: 'rule', code: 'not_found' })
  return consolidate({ db, actor, seen, ...asked })
}
