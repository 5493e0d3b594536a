import { z } from 'zod'
import { CLEARS, CLEAR_GAPS } from '@/domain/plan/sixClears'
import { checkPlan } from '@/services/plan/checkPlan'
import { seePlan } from '@/services/plan/seePlan'
import { route } from '../route'
import { id, moment } from '../schemas'

export const clear = z.enum(CLEARS)

export const check = route({
  method: 'get',
  path: '/plans/:id/check',
  summary: 'How clear each row of a plan is (five or six clears), with what a leader has let pass',
  sight: seePlan,
  answer: z.object({
    asked: z.array(clear),
    openGaps: z.number().int(),
    waived: z.number().int(),
    rows: z.array(
      z.object({
        id,
        list: z.enum(['indicator', 'task']),
        section: z.string().nullable(),
        no: z.string(),
        name: z.string(),
        clear: z.number().int(),
        of: z.number().int(),
        gaps: z.array(
          z.object({
            clear,
            gap: z.enum(CLEAR_GAPS),
            waiver: z.object({ reason: z.string(), byName: z.string(), at: moment }).nullable(),
          }),
        ),
      }),
    ),
  }),
  handle: async ({ db, sight }) => {
    const { asked, openGaps, waived, rows } = await checkPlan({ db, plan: sight.plan })
    return {
      asked,
      openGaps,
      waived,
      rows: rows.map(({ row, clear: many, of, gaps }) => ({
        id: row.id,
        list: row.list,
        section: row.section,
        no: row.no,
        name: row.name,
        clear: many,
        of,
        gaps: gaps.map(({ waiver, ...gap }) => ({
          ...gap,
          waiver: waiver === null ? null : { reason: waiver.reason, byName: waiver.byName, at: waiver.at },
        })),
      })),
    }
  },
})
