import type { Payload } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { mayRemind } from '@/domain/access/mayRemind'
import { overdueOf } from '@/domain/document/overdueOf'
import type { ReminderFacts } from '@/domain/document/reminderFacts'
import { reminderText } from '@/domain/document/reminderText'
import { dayInVietnam, type Instant } from '@/domain/time'
import type { BoardCommune, BoardPlan } from '@/data/board/readCommunes'
import { readPlanHead } from '@/data/plan/readPlanHead'
import { dbOf } from '@/data/session'
import { documentWords } from '@/i18n/documentWords'
import { readBoard } from '../board/readBoard'

export type Reminders = {
  commune: BoardCommune
  plan: BoardPlan | null
  /** Null where the commune has no plan in force or its plan has no period yet. */
  facts: ReminderFacts | null
  /** To be pasted into a message; '' where nobody is late. */
  text: string
}

/**
 * Who in a commune is late with what today, for its focal office and its leaders; null for everybody else, just as if
 * there were no such commune. Six statements.
 */
export const readReminders = async ({
  payload,
  actor,
  commune,
  plan,
  now,
}: {
  payload: Payload
  actor: Actor
  commune: string
  /** What the address asks for: the plan's id. */
  plan: unknown
  now: Instant
}): Promise<Reminders | null> => {
  if (!mayRemind({ actor, commune })) return null
  const open = await readBoard({ payload, actor, commune, plan, period: null, language: 'vi', now })
  if (open === null) return null
  const { board } = open
  if (board === null) return { commune: open.commune, plan: open.plan, facts: null, text: '' }
  const head = (await readPlanHead({ db: dbOf(payload), plan: board.plan.id }))!
  const day = dayInVietnam(now)
  const facts: ReminderFacts = {
    form: head.issuerForm,
    commune: board.commune.name,
    committee: head.issuer,
    plan: head.title,
    period: board.period.key,
    day,
    office: head.focalUnitShort?.toLocaleUpperCase('vi') ?? null,
    units: overdueOf({ reports: board.reports.units, tasks: board.tasks, day }),
  }
  return { commune: open.commune, plan: open.plan, facts, text: reminderText({ facts, say: documentWords }) }
}
