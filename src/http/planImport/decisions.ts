import { z } from 'zod'
import { decide } from '@/services/planImport/decide'
import { seeImport } from '@/services/planImport/seeImport'
import { route } from '../route'
import { decisionShape } from './decisionShape'

export const decisions = route({
  method: 'put',
  path: '/plan-imports/:id/decisions',
  summary:
    'Adds to what has been decided on an import: owners, corrected cells, new units, rules, differences',
  writes: true,
  sight: seeImport,
  body: z.strictObject({ revision: z.number().int().min(0), changes: decisionShape }),
  answer: z.object({ revision: z.number().int(), open: z.number().int() }),
  handle: ({ db, actor, sight, body, now }) => decide({ db, actor, seen: sight, now, ...body }),
})
