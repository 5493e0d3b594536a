import { z } from 'zod'
import { readHistory } from '@/services/report/readHistory'
import { seeReport } from '@/services/report/seeReport'
import { route } from '../route'
import { id, moment } from '../schemas'

export const history = route({
  method: 'get',
  path: '/reports/:id/history',
  summary: 'What happened to a report, in order, and whether the record of it is whole',
  sight: seeReport,
  answer: z.object({
    events: z.array(
      z.object({
        seq: z.number().int(),
        type: z.string(),
        step: z.string().nullable(),
        from: z.string(),
        to: z.string(),
        actor: id,
        actorName: z.string().nullable(),
        /** In whose place the actor decided. */
        onBehalfOf: id.optional(),
        onBehalfOfName: z.string().nullable().optional(),
        /** Whom a decision was handed to. */
        person: id.optional(),
        reason: z.string().optional(),
        rows: z.array(z.object({ kind: z.string(), id, reason: z.string() })).optional(),
        row: z.object({ kind: z.string(), id }).optional(),
        until: moment.optional(),
        at: moment,
        hash: z.string(),
        /** What the report said then is stored and was compared with its hash. */
        hasContent: z.boolean().optional(),
      }),
    ),
    verified: z.boolean(),
  }),
  handle: ({ db, sight }) => readHistory({ db, report: sight.id }),
})
