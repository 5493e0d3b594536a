import { z } from 'zod'
import { confirm } from '@/services/planImport/confirm'
import { seeImport } from '@/services/planImport/seeImport'
import { route } from '../route'
import { id } from '../schemas'

export const confirmation = route({
  method: 'post',
  path: '/plan-imports/:id/confirm',
  summary:
    'Makes the plan of an import with its new units and invitations, or changes the plan it was read for',
  writes: true,
  isLimited: true,
  sight: seeImport,
  body: z.strictObject({ revision: z.number().int().min(0) }),
  answer: z.object({
    plan: id,
    revision: z.number().int(),
    indicators: z.number().int(),
    tasks: z.number().int(),
    units: z.number().int(),
    people: z.number().int(),
    kept: z.array(
      z.object({
        row: id,
        name: z.string(),
        why: z.enum(['reported', 'measure_reported', 'deadline_extended', 'owner_reported']),
      }),
    ),
  }),
  handle: ({ req, db, actor, sight, body, now }) => confirm({ req, db, actor, seen: sight, now, ...body }),
})
