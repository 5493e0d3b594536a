import type { Payload, PayloadRequest } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import type { WorkflowDefinition } from '@/domain/approval/types'
import { isId } from '@/domain/isId'
import { definitionOf, type StoredWorkflow } from './definitionOf'
import { mayLock } from './mayLock'

export type SeenLadder = {
  id: string
  name: string
  owner: string | null
  province: string | null
  commune: string | null
  preset: string | null
  template: string | null
  locks: string[]
  state: 'draft' | 'published'
  currentVersion: number | null
  /** What was last accepted: in force, or where nothing was published yet as it was begun. */
  definition: WorkflowDefinition
  may: { edit: boolean; lock: boolean }
}

/** A ladder as far as this person may see it; null otherwise, just as if it did not exist. One statement. */
export const seeLadder = async ({
  payload,
  actor,
  id,
  req,
}: {
  payload: Payload
  actor: Actor
  id: string
  /** Of the transaction it is asked in, where there is one. */
  req?: PayloadRequest
}): Promise<SeenLadder | null> => {
  if (!isId(id)) return null
  const [found] = (
    await payload.find({
      collection: 'workflows',
      where: { id: { equals: id } },
      limit: 1,
      pagination: false,
      depth: 0,
      req,
    })
  ).docs
  if (found === undefined) return null
  const row = {
    owner: (found.owner as string | null | undefined) ?? null,
    province: (found.province as string | null | undefined) ?? null,
    commune: (found.commune as string | null | undefined) ?? null,
  }
  if (!can({ actor, record: 'workflows', operation: 'read', row })) return null
  return {
    id,
    name: found.name,
    ...row,
    preset: found.preset ?? null,
    template: (found.template as string | null | undefined) ?? null,
    locks: found.locks ?? [],
    state: found.state,
    currentVersion: found.currentVersion ?? null,
    definition: definitionOf(found as StoredWorkflow),
    may: {
      edit: can({ actor, record: 'workflows', operation: 'update', row }),
      lock: mayLock({ actor, province: row.province }),
    },
  }
}
