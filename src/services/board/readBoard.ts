import type { Payload } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { periodOnDay } from '@/domain/board/periodOnDay'
import type { Instant, IsoDate } from '@/domain/time'
import type { BoardCommune, BoardPlan } from '@/data/board/readCommunes'
import { dbOf } from '@/data/session'
import { openCommune } from './openCommune'
import { readBoards, type Board } from './readBoards'

type Asked = {
  payload: Payload
  actor: Actor
  commune: string
  /** What the address asks for: the plan's id, the period's key. */
  plan: unknown
  period: unknown
  /** What was official on that day, instead of a period. */
  day?: IsoDate | null
  language: 'vi' | 'en'
  now: Instant
}

/** `board` is null where the commune has no plan in force or its plan has no period yet. */
export type OpenBoard = { commune: BoardCommune; plan: BoardPlan | null; board: Board | null }

/**
 * The board of a commune for whoever may read its official figures; null for everybody else, just as if there were no
 * such commune. Five statements.
 */
export const readBoard = async ({
  payload,
  actor,
  commune: id,
  plan: askedPlan,
  period: askedPeriod,
  day = null,
  language,
  now,
}: Asked): Promise<OpenBoard | null> => {
  const db = dbOf(payload)
  const commune = await openCommune({ payload, actor, id })
  if (commune === null) return null
  const plan = commune.plans.find((one) => one.id === askedPlan) ?? commune.plans[0] ?? null
  const period = plan === null ? null : periodOnDay({ periods: plan.periods, asked: askedPeriod, day, now })
  if (plan === null || period === null) return { commune, plan, board: null }
  const [board] = await readBoards({ db, actor, asked: [{ commune, plan, period, day }], language, now })
  return { commune, plan, board: board! }
}
