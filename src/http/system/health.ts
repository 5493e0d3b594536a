import { z } from 'zod'
import { readHealth } from '@/services/installation/readHealth'
import { route } from '../route'

export const health = route({
  method: 'get',
  path: '/health',
  summary: 'Whether the server and its database answer',
  isPublic: true,
  answer: z.object({
    status: z.literal('ok'),
    database: z.literal('ok'),
    /** late: reminders wait that should long have been given; no worker runs, or it cannot work. */
    timers: z.enum(['ok', 'late']),
    version: z.string(),
  }),
  handle: ({ db }) => readHealth({ db }),
})
