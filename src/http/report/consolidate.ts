import { z } from 'zod'
import { NARRATIVE_SECTIONS } from '@/domain/report/narrative'
import { consolidate as consolidateReport } from '@/services/report/consolidate'
import { seeReport } from '@/services/report/seeReport'
import { route } from '../route'
import { id } from '../schemas'

const sectionChoice = z.enum(['units', 'own']).optional()

export const consolidate = route({
  method: 'post',
  path: '/reports/:id/consolidate',
  summary: 'Puts a commune report together from the approved reports of its units',
  writes: true,
  sight: seeReport,
  body: z.strictObject({
    revision: z.number().int().min(0),
    choices: z
      .array(z.strictObject({ kind: z.enum(['indicator', 'task']), id, unit: id.nullable() }))
      .max(1_000)
      .optional(),
    narrative: z
      .strictObject({
        results: sectionChoice,
        difficulties: sectionChoice,
        proposals: sectionChoice,
        nextSteps: sectionChoice,
      })
      .optional(),
  }),
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
    narrative: z.array(
      z.object({ section: z.enum(NARRATIVE_SECTIONS), isEdited: z.boolean(), changed: z.array(id) }),
    ),
  }),
  handle: ({ db, actor, sight, body, now }) => consolidateReport({ db, actor, seen: sight, now, ...body }),
})
