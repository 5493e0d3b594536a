import type { Payload } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { longestRed } from '@/domain/board/longestRed'
import { periodToShow } from '@/domain/board/periodToShow'
import type { Instant } from '@/domain/time'
import { dbOf } from '@/data/session'
import { readBoards, type AskedBoard, type Board } from './readBoards'
import { readOwnCommunes } from './readOwnCommunes'
import { redItems, type RedItem } from './redItems'

export type Brief = { boards: Board[]; red: RedItem[] }

/**
 * What a leader has to know of their communes now: every plan in force in its newest open period, and all that is red
 * in it, the longest first. Five statements, however many communes and plans.
 */
export const readBrief = async ({
  payload,
  actor,
  language,
  now,
}: {
  payload: Payload
  actor: Actor
  language: 'vi' | 'en'
  now: Instant
}): Promise<Brief> => {
  const communes = await readOwnCommunes({ payload, actor })
  const asked = communes.flatMap((commune) =>
    commune.plans.flatMap((plan): AskedBoard[] => {
      const period =
        plan.state === 'in_force' ? periodToShow({ periods: plan.periods, asked: null, now }) : null
      return period === null ? [] : [{ commune, plan, period }]
    }),
  )
  if (asked.length === 0) return { boards: [], red: [] }
  const boards = await readBoards({ db: dbOf(payload), actor, asked, language, now })
  return { boards, red: boards.flatMap(redItems).sort(longestRed) }
}
