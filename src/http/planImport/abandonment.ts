import { z } from 'zod'
import { abandon } from '@/services/planImport/abandon'
import { seeImport } from '@/services/planImport/seeImport'
import { route } from '../route'

export const abandonment = route({
  method: 'post',
  path: '/plan-imports/:id/abandon',
  summary: 'Gives an import up',
  writes: true,
  sight: seeImport,
  body: z.strictObject({ revision: z.number().int().min(0) }),
  answer: z.object({ revision: z.number().int() }),
  handle: ({ db, actor, sight, body, now }) => abandon({ db, actor, seen: sight, now, ...body }),
})
