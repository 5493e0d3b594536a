import type { Payload } from 'payload'
import type { Actor } from '@/domain/access/actor'
import type { Step } from '@/domain/approval/types'
import { readStepLabel } from '@/data/report/readStepLabel'
import { dbOf } from '@/data/session'
import { seeReport } from './seeReport'

type Asked = { payload: Payload; actor: Actor; id: string }

/** What the step that a report waits at is called, in every language; null at none, or out of this person's sight. */
export const readStepForAdmin = async ({ payload, actor, id }: Asked): Promise<Step['label'] | null> => {
  const head = await seeReport({ payload, actor, id })
  return head === null ? null : readStepLabel({ db: dbOf(payload), report: head.id })
}
