import { z } from 'zod'
import { id, moment } from './schemas'

/** The history of a document, a report or a plan. */
export const historyAnswer = z.object({
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
      /** What a decider corrected, old and new. */
      corrected: z
        .array(
          z.object({
            kind: z.string(),
            row: z.string(),
            field: z.string(),
            before: z.unknown(),
            after: z.unknown(),
          }),
        )
        .optional(),
      /** What the document said then is stored and was compared with its hash. */
      hasContent: z.boolean().optional(),
    }),
  ),
  verified: z.boolean(),
})
