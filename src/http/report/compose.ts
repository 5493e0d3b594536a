import { z } from 'zod'
import { composeReport } from '@/services/report/composeReport'
import { seeReport } from '@/services/report/seeReport'
import { route } from '../route'
import { id } from '../schemas'

export const compose = route({
  method: 'post',
  path: '/reports/:id/compose',
  summary:
    'Fills the empty rows of a longer period’s report from the approved reports of the shorter periods within it',
  writes: true,
  sight: seeReport,
  body: z.strictObject({ revision: z.number().int().min(0) }),
  answer: z.object({
    revision: z.number().int(),
    composed: z.array(
      z.object({
        kind: z.enum(['indicator', 'task']),
        id,
        from: z.array(z.string()),
        missing: z.array(z.string()),
        filled: z.boolean(),
      }),
    ),
    missing: z.array(z.string()),
  }),
  handle: ({ db, actor, sight, body, now }) =>
    composeReport({ db, actor, seen: sight, revision: body.revision, now }),
})
