import { z } from 'zod'
import { consolidate as consolidateReport } from '@/services/report/consolidate'
import { seeReport } from '@/services/report/seeReport'
import { route } from '../route'
import { id } from '../schemas'

export const consolidate = route({
  method: 'post',
  path: '/reports/:id/consolidate',
  summary: 'Puts a commune report together from the approved reports of its units',
  writes: true,
  sight: seeReport,
  body: z.strictObject({ revision: z.number().int().min(0) }),
  answer: z.object({
    revision: z.number().int(),
    conflicts: z.array(
      z.object({
        kind: z.enum(['indicator', 'task']),
        id,
        code: z.string(),
        from: id.nullable(),
        leads: z.array(z.object({ unit: id, state: z.string(), reported: z.unknown() })),
      }),
    ),
  }),
  handle: ({ db, actor, sight, body, now }) =>
    consolidateReport({ db, actor, seen: sight, revision: body.revision, now }),
})
