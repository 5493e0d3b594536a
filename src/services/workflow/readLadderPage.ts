import type { Payload } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { dbOf } from '@/data/session'
import { readDraft, type LadderDraft } from '@/data/workflow/readDraft'
import { readPositions, type PlacedPosition } from '@/data/workflow/readPositions'
import { readUsers } from '@/data/workflow/readUsers'
import { readVersions, type LadderVersion } from '@/data/workflow/readVersions'
import type { WorkflowDefinition } from '@/domain/approval/types'
import { positionsOf } from '@/domain/approval/mapPositions'
import { seeLadder, type SeenLadder } from './seeLadder'

export type LadderPage = {
  seen: SeenLadder
  draft: LadderDraft | null
  /** What is being written, else what is in force. */
  name: string
  definition: WorkflowDefinition
  /** Of what is being written; 0 where nothing is. */
  revision: number
  versions: LadderVersion[]
  /** Communes whose people it asks, as far as the reader may see who works there. */
  communes: string[]
  positions: PlacedPosition[]
}

/** A ladder with what is being written on it; null when it is out of sight. Five statements. */
export const readLadderPage = async ({
  payload,
  actor,
  id,
}: {
  payload: Payload
  actor: Actor
  id: string
}): Promise<LadderPage | null> => {
  const seen = await seeLadder({ payload, actor, id })
  if (seen === null) return null
  const db = dbOf(payload)
  const draft = await readDraft({ db, ladder: id })
  const { name, definition } = draft ?? seen
  return {
    seen,
    draft,
    name,
    definition,
    revision: draft?.revision ?? 0,
    versions: await readVersions({ db, ladder: id }),
    communes: (await readUsers({ db, ladder: id }))
      .filter((row) => can({ actor, record: 'appointments', operation: 'read', row }))
      .map(({ commune }) => commune),
    positions: await readPositions({
      db,
      communes: seen.commune === null ? [] : [seen.commune],
      province: seen.province,
      positions: positionsOf(definition),
    }),
  }
}
