import type { Actor } from '@/domain/access/actor'
import type { WorkflowDefinition } from '@/domain/approval/types'
import type { Db } from '@/data/session'
import { writeDraft } from '@/data/workflow/writeDraft'
import { refuseWith } from '../RefusalError'
import { refuseLocked } from './refuseLocked'
import type { SeenLadder } from './seeLadder'

/**
 * Keeps what is being written, sound or not; what is in force stays as it is. Refuses `out_of_scope`,
 * `locked_by_province`, `ladder_kind_fixed`, and `stale_revision` where somebody else has written since.
 */
export const saveDraft = async ({
  db,
  actor,
  seen,
  name,
  definition,
  revision,
}: {
  db: Db
  actor: Actor
  seen: SeenLadder
  name: string
  definition: WorkflowDefinition
  revision: number
}): Promise<{ revision: number }> => {
  if (!seen.may.edit) return refuseWith({ kind: 'forbidden', code: 'out_of_scope' })
  if (definition.documentType !== seen.definition.documentType)
    return refuseWith({ kind: 'rule', code: 'ladder_kind_fixed', path: 'definition.documentType' })
  refuseLocked({
    actor,
    province: seen.province,
    locks: seen.locks,
    before: seen.definition,
    after: definition,
  })
  const written = await writeDraft({
    db,
    ladder: seen.id,
    name,
    definition,
    revision,
    person: actor.person,
  })
  return written === null
    ? refuseWith({ kind: 'conflict', code: 'stale_revision', path: 'revision' })
    : { revision: written }
}
