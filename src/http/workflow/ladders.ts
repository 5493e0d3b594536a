import { z } from 'zod'
import { copyLadder } from '@/services/workflow/copyLadder'
import { publishDraft } from '@/services/workflow/publishDraft'
import { saveDraft } from '@/services/workflow/saveDraft'
import { seeLadder } from '@/services/workflow/seeLadder'
import { startLadder } from '@/services/workflow/startLadder'
import { route } from '../route'
import { id } from '../schemas'
import { definitionShape } from './definitionShape'

const name = z.string().trim().min(1).max(160)
const revision = z.number().int().min(0)
const MOST_COPIES = 200

export const newLadder = route({
  method: 'post',
  path: '/ladders',
  summary: 'Begins a ladder of one’s own place as a copy of another',
  writes: true,
  body: z.strictObject({ from: id, name }),
  answer: z.object({ id }),
  handle: ({ req, db, actor, body }) => startLadder({ req, db, actor, ...body }),
})

export const draftOfLadder = route({
  method: 'put',
  path: '/workflows/:id/draft',
  summary: 'Keeps what is being written on a ladder; the version in force stays as it is',
  writes: true,
  sight: seeLadder,
  body: z.strictObject({ name, definition: definitionShape, revision }),
  answer: z.object({ revision }),
  handle: ({ db, actor, sight, body }) => saveDraft({ db, actor, seen: sight, ...body }),
})

export const publicationOfLadder = route({
  method: 'post',
  path: '/workflows/:id/publication',
  summary: 'Makes what was written the next version of a ladder',
  writes: true,
  sight: seeLadder,
  body: z.strictObject({ revision }),
  answer: z.object({ version: z.number().int() }),
  handle: ({ req, db, sight, body, now }) => publishDraft({ req, db, seen: sight, ...body, now }),
})

export const copiesOfLadder = route({
  method: 'post',
  path: '/workflows/:id/copies',
  summary: 'Copies a ladder to communes, or says what would come of it; the answer says so of each',
  writes: 'apart',
  sight: seeLadder,
  body: z.strictObject({
    communes: z
      .array(id)
      .min(1)
      .max(MOST_COPIES)
      .refine((communes) => new Set(communes).size === communes.length),
    dry: z.boolean(),
  }),
  answer: z.object({
    results: z.array(
      z.object({
        commune: id,
        name: z.string(),
        outcome: z.enum(['new', 'updated', 'same', 'changed_there', 'unmapped', 'refused']),
        ladder: id.nullable(),
        unmapped: z.array(z.string()),
        errors: z.number().int(),
        code: z.string().optional(),
      }),
    ),
  }),
  handle: async ({ payload, req, actor, sight, body, now }) => ({
    results: await copyLadder({
      payload,
      user: req.user!,
      actor,
      seen: sight,
      communes: body.communes,
      isDry: body.dry,
      now,
    }),
  }),
})
