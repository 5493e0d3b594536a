import type { CollectionBeforeChangeHook } from 'payload'
import { isLockable } from '@/domain/approval/locks'
import { actorOf } from '@/services/access/actorOf'
import { isSystem } from '@/services/access/isSystem'
import { refuseWith } from '@/services/RefusalError'
import { definitionOf } from '@/services/workflow/definitionOf'
import { mayLock } from '@/services/workflow/mayLock'
import { refuseLocked } from '@/services/workflow/refuseLocked'

const said = (value: unknown): string => JSON.stringify(value ?? null)
const idOf = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && 'id' in value ? value.id : (value ?? null)

/**
 * What the province has locked stays as it is, in a duplicate too (Payload hands its source over as the document
 * before); and nobody but the province writes locks, or says what a ladder is a copy of.
 */
export const keepLocks: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const before = (originalDoc ?? {}) as Record<string, unknown>
  const after = { ...before, ...data }
  const locks = (after.locks ?? []) as string[]
  const stray = locks.find((path) => !isLockable(path))
  if (stray !== undefined)
    refuseWith({ kind: 'rule', code: 'lock_unknown', path: 'locks', params: { path: stray } })
  if (isSystem(req)) return data
  const actor = await actorOf(req)
  const province = (after.province as string | null | undefined) ?? null
  const isMoved = said(before.locks ?? []) !== said(locks) || idOf(before.template) !== idOf(after.template)
  if (isMoved && (actor === null || !mayLock({ actor, province })))
    refuseWith({ kind: 'forbidden', code: 'locked_by_province', path: 'locks', params: { path: 'locks' } })
  if (before.steps === undefined) return data
  refuseLocked({
    actor,
    province,
    locks: (before.locks ?? []) as string[],
    before: definitionOf(before as never),
    after: definitionOf(after as never),
  })
  return data
}
