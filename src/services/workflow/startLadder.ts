import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/access/actor'
import type { Db } from '@/data/session'
import { readDraft } from '@/data/workflow/readDraft'
import { writeDraft } from '@/data/workflow/writeDraft'
import { refuseWith } from '../RefusalError'
import { seeLadder } from './seeLadder'

/** A new ladder of one's own place, begun as a copy of one in sight: a draft, with what the province has locked in it. */
export const startLadder = async ({
  req,
  db,
  actor,
  from,
  name,
}: {
  req: PayloadRequest
  db: Db
  actor: Actor
  from: string
  name: string
}): Promise<{ id: string }> => {
  const source = await seeLadder({ payload: req.payload, actor, id: from, req })
  if (source === null) return refuseWith({ kind: 'rule', code: 'not_found', path: 'from' })
  const made = await req.payload.duplicate({
    collection: 'workflows',
    id: from,
    data: { name },
    depth: 0,
    overrideAccess: false,
    req,
  })
  const id = String(made.id)
  const draft = source.state === 'published' ? null : await readDraft({ db, ladder: from })
  const { definition } = draft ?? source
  await writeDraft({ db, ladder: id, name, definition, revision: 0, person: actor.person })
  return { id }
}
