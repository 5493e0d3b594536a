import type { Payload } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { readCommunes, type BoardCommune } from '@/data/board/readCommunes'
import { dbOf } from '@/data/session'
import { isId } from '@/domain/isId'

/** A commune whose official figures this person may read, with its plans; null otherwise. One statement. */
export const openCommune = async ({
  payload,
  actor,
  id,
}: {
  payload: Payload
  actor: Actor
  id: string
}): Promise<BoardCommune | null> => {
  if (!isId(id)) return null
  const [commune] = await readCommunes({ db: dbOf(payload), communes: [id] })
  if (commune === undefined) return null
  const row = { commune: commune.id, province: commune.province }
  return can({ actor, record: 'official-values', operation: 'read', row }) ? commune : null
}
