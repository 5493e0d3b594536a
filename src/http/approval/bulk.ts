import { z } from 'zod'
import { errorMessage } from '@/i18n/errorMessage'
import { languageOf } from '@/i18n/messages'
import { approveMany, MOST_AT_ONCE } from '@/services/approval/approveMany'
import { route } from '../route'
import { id, moment, reportState } from '../schemas'

const event = z.object({
  seq: z.number().int(),
  type: z.string(),
  step: z.string().nullable(),
  from: z.string(),
  to: z.string(),
  at: moment,
  hash: z.string(),
})

export const bulk = route({
  method: 'post',
  path: '/approvals/bulk',
  summary: 'Approves several reports, each by itself: the answer says of each what came of it',
  writes: 'apart',
  body: z.strictObject({
    command: z.literal('approve'),
    items: z
      .array(
        z.strictObject({
          report: id,
          revision: z.number().int().min(0),
          slot: id.optional(),
          confirmed: z.boolean().optional(),
        }),
      )
      .min(1)
      .max(MOST_AT_ONCE)
      .refine((items) => new Set(items.map(({ report }) => report)).size === items.length),
  }),
  answer: z.object({
    results: z.array(
      z.object({
        report: id,
        /** left_out: it has warnings, and was not confirmed. */
        outcome: z.enum(['done', 'left_out', 'refused']),
        warnings: z.array(z.enum(['doubtful_figures', 'changed_since_look', 'sent_late'])).optional(),
        code: z.string().optional(),
        message: z.string().optional(),
        state: reportState.optional(),
        step: z.string().nullable().optional(),
        revision: z.number().int().optional(),
        events: z.array(event).optional(),
      }),
    ),
  }),
  handle: async ({ payload, req, actor, body, once, now }) => {
    const language = languageOf((req.user as { language?: string } | null)?.language)
    const results = await approveMany({ payload, user: req.user!, actor, items: body.items, once, now })
    return {
      results: results.map((result) => {
        if (result.outcome !== 'refused') return result
        const { code, params } = result.refusal
        return {
          report: result.report,
          outcome: result.outcome,
          code,
          message: errorMessage(language, code, params),
        }
      }),
    }
  },
})
