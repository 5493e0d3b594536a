import { z } from 'zod'
import { fillGaps } from '@/services/plan/fillGaps'
import { seePlan } from '@/services/plan/seePlan'
import { route } from '../route'
import { id } from '../schemas'
import { clear } from './check'

export const fills = route({
  method: 'post',
  path: '/plans/:id/fills',
  summary: 'Fills gaps in the six clears of a plan, of single rows or of all rows of the plan',
  writes: true,
  sight: seePlan,
  body: z.strictObject({
    fills: z
      .array(
        z.strictObject({
          row: id.nullable(),
          clear,
          text: z.string().max(2_000).optional(),
          id: id.optional(),
        }),
      )
      .min(1)
      .max(500),
  }),
  answer: z.object({ openGaps: z.number().int(), waived: z.number().int() }),
  handle: ({ req, db, actor, sight, body }) => fillGaps({ req, db, actor, seen: sight, ...body }),
})
