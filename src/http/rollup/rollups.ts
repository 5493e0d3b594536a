import { z } from 'zod'
import { readRollups, type RollupQuery } from '@/services/rollup/readRollups'
import { route } from '../route'
import { id, reported } from '../schemas'

export const rollups = route({
  method: 'get',
  path: '/rollups',
  summary: 'Official figures of a period by indicator, or by catalogue entry across communes',
  query: z.strictObject({
    period: z.string().min(4).max(24),
    province: z.string().max(40).optional(),
    catalogue: z.string().max(40).optional(),
    indicator: z.string().max(40).optional(),
  }) as unknown as z.ZodType<RollupQuery>,
  answer: z.object({
    rows: z.array(
      z.object({
        indicator: id,
        catalogue: id.optional(),
        name: z.string(),
        unit: z.string().nullable(),
        value: z.number().nullable(),
        communes: z.object({
          official: z.number(),
          waiting: z.number(),
          late: z.number(),
          missing: z.number(),
        }),
        parts: z.array(
          reported.extend({
            commune: id,
            indicator: id,
            assessment: z.string().nullable(),
            light: z.string().nullable(),
            report: id,
          }),
        ),
      }),
    ),
  }),
  handle: ({ db, actor, query, now }) => readRollups({ db, actor, query, now }),
})
