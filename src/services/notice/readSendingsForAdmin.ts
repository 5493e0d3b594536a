import type { Payload } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { isAdministrator } from '@/domain/access/isAdministrator'
import type { Subject } from '@/domain/notice/types'
import { readSendings, type Sending } from '@/data/notice/readSendings'
import { dbOf } from '@/data/session'
import { seePlan } from '../plan/seePlan'
import { seeReport } from '../report/seeReport'

/** Who was told what about a report or a plan, for administrators who see it; null for everybody else. */
export const readSendingsForAdmin = async ({
  payload,
  actor,
  subject: { kind, id },
}: {
  payload: Payload
  actor: Actor
  subject: Subject
}): Promise<Sending[] | null> => {
  if (!isAdministrator(actor)) return null
  const seen =
    kind === 'plan' ? await seePlan({ payload, actor, id }) : await seeReport({ payload, actor, id })
  return seen === null ? null : readSendings({ db: dbOf(payload), subject: { kind, id } })
}
