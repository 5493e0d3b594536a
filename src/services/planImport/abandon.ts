import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import type { Instant } from '@/domain/time'
import type { ImportHead } from '@/data/planImport/types'
import { writeImport } from '@/data/planImport/writeImport'
import type { Db } from '@/data/session'
import { refuseWith } from '../RefusalError'

type Asked = { db: Db; actor: Actor; seen: ImportHead; revision: number; now: Instant }

/** Gives an import up. Refuses `out_of_scope`, `stale_revision`. */
export const abandon = async ({ db, actor, seen, revision, now }: Asked): Promise<{ revision: number }> => {
  if (!can({ actor, record: 'plan-imports', operation: 'update', row: seen }))
    refuseWith({ kind: 'forbidden', code: 'out_of_scope' })
  const written = await writeImport({
    db,
    id: seen.id,
    revision,
    state: 'abandoned',
    person: actor.person,
    now,
  })
  if (written === null)
    return refuseWith(
      { kind: 'conflict', code: 'stale_revision', path: 'revision' },
      { revision: seen.revision },
    )
  return { revision: written }
}
