import { z } from 'zod'
import { seePlan } from '@/services/plan/seePlan'
import { waiveGaps } from '@/services/plan/waiveGaps'
import { route } from '../route'
import { id } from '../schemas'
import { clear } from './check'

export const waivers = route({
  method: 'post',
  path: '/plans/:id/waivers',
  summary: 'A leader of the commune lets gaps in the six clears pass, with the reason',
  writes: true,
  sight: seePlan,
  body: z.strictObject({
    gaps: z.array(z.strictObject({ row: id, clear })).max(2_000),
    reason: z.string().max(1_000),
  }),
  answer: z.object({ openGaps: z.number().int(), waived: z.number().int() }),
  handle: ({ db, actor, sight, body, now }) => waiveGaps({ db, actor, seen: sight, ...body, now }),
})
