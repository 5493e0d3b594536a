import type { Actor } from '@/domain/access/actor'
import { scopeOf } from '@/domain/access/scopeOf'
import { readQuestions, type FoundQuestion } from '@/data/report/readQuestions'
import type { Db } from '@/data/session'
import { holderKeysOf } from '../approval/holderKeysOf'
import { isAuthorOf } from './isAuthorOf'

export type HomeQuestion = Pick<
  FoundQuestion,
  'asked' | 'report' | 'rowName' | 'organisationName' | 'periodKey'
>

/** `toAnswer`: open questions on reports that the person writes · `answered`: answers they have not looked at yet. */
export type HomeQuestions = Record<'toAnswer' | 'answered', HomeQuestion[]>

/** What was asked of somebody, and answered to them. One statement. */
export const readHomeQuestions = async ({ db, actor }: { db: Db; actor: Actor }): Promise<HomeQuestions> => {
  const found = await readQuestions({
    db,
    scope: scopeOf({ actor, record: 'reports', operation: 'read' }),
    person: actor.person,
    organisations: actor.appointments.map(({ organisation }) => organisation),
  })
  const keys = holderKeysOf(actor)
  return {
    toAnswer: found.filter((one) => one.asked.answeredAt === null && isAuthorOf(one, keys)),
    answered: found.filter(({ asked }) => asked.answeredAt !== null),
  }
}
