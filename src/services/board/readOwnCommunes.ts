import type { Payload } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { openPages } from '@/domain/access/openPages'
import { readCommunes, type BoardCommune } from '@/data/board/readCommunes'
import { dbOf } from '@/data/session'

/** The communes whose boards are this person's own: where they hold a post that reads official figures. One statement. */
export const readOwnCommunes = async ({
  payload,
  actor,
}: {
  payload: Payload
  actor: Actor
}): Promise<BoardCommune[]> => {
  const { communes } = openPages(actor)
  return communes.length === 0 ? [] : readCommunes({ db: dbOf(payload), communes })
}
