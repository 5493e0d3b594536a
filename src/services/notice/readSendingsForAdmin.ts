import type { Payload } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { isAdministrator } from '@/domain/access/isAdministrator'
import { readSendings, type Sending } from '@/data/notice/readSendings'
import { dbOf } from '@/data/session'
import { seeReport } from '../report/seeReport'

/** Who was told what about a report, for administrators who see it; null for everybody else. */
export const readSendingsForAdmin = async ({
  payload,
  actor,
  id,
}: {
  payload: Payload
  actor: Actor
  id: string
}): Promise<Sending[] | null> => {
  if (!isAdministrator(actor)) return null
  const head = await seeReport({ payload, actor, id })
  return head === null ? null : readSendings({ db: dbOf(payload), subject: { kind: 'report', id: head.id } })
}
