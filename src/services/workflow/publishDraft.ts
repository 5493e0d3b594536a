import type { PayloadRequest } from 'payload'
import type { Instant } from '@/domain/time'
import type { Db } from '@/data/session'
import { readDraft } from '@/data/workflow/readDraft'
import { readUsers } from '@/data/workflow/readUsers'
import { dropDraft } from '@/data/workflow/writeDraft'
import { refuseWith } from '../RefusalError'
import { refuseUnsound } from './refuseUnsound'
import type { SeenLadder } from './seeLadder'
import { storedOf } from './storedOf'

/**
 * Makes what was written the next version, in the running transaction; documents that have begun keep theirs. Refuses
 * what `refuseUnsound` and `refuseLocked` refuse, `stale_revision`, and `nothing_to_publish`.
 */
export const publishDraft = async ({
  req,
  db,
  seen,
  revision,
  now,
}: {
  req: PayloadRequest
  db: Db
  seen: SeenLadder
  revision: number
  now: Instant
}): Promise<{ version: number }> => {
  if (!seen.may.edit) return refuseWith({ kind: 'forbidden', code: 'out_of_scope' })
  const draft = await readDraft({ db, ladder: seen.id })
  if (draft === null && seen.state === 'published')
    return refuseWith({ kind: 'rule', code: 'nothing_to_publish' })
  if ((draft?.revision ?? 0) !== revision)
    return refuseWith({ kind: 'conflict', code: 'stale_revision', path: 'revision' })
  const { name, definition } = draft ?? seen
  const communes = (await readUsers({ db, ladder: seen.id })).map(({ commune }) => commune)
  await refuseUnsound({ db, definition, communes, now })
  const published = await req.payload.update({
    collection: 'workflows',
    id: seen.id,
    data: { name, ...storedOf(definition), state: 'published' },
    depth: 0,
    overrideAccess: false,
    req,
  })
  await dropDraft({ db, ladder: seen.id })
  return { version: published.currentVersion! }
}
