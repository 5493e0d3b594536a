import { z } from 'zod'
import type { Command, Verb } from '@/domain/approval/types'
import { vocabulary } from '@/domain/vocabulary'
import { runPlanCommand } from '@/services/plan/runPlanCommand'
import { seePlan } from '@/services/plan/seePlan'
import { route } from '../route'
import { id, moment } from '../schemas'

const revision = z.number().int().min(0)
const reason = z.string().max(2_000).optional()
const slot = id.optional()

const verb = <K extends Verb, S extends z.ZodRawShape>(command: K, shape: S) =>
  z.strictObject({ command: z.literal(command), revision, ...shape })

const body = z.discriminatedUnion('command', [
  verb('submit', {}),
  verb('withdraw', {}),
  verb('approve', { slot }),
  verb('return', { slot, to: z.string().max(32).optional(), reason }),
  verb('reject', { slot, reason }),
  verb('recall', { slot }),
  verb('reassign', { slot, person: id, reason }),
  verb('cancel', {}),
])

export const commands = route({
  method: 'post',
  path: '/plans/:id/commands',
  summary: 'Takes one verb on a plan through its approval ladder',
  writes: true,
  sight: seePlan,
  body,
  answer: z.object({
    state: z.enum(vocabulary.planState),
    step: z.string().nullable(),
    revision: z.number().int(),
    events: z.array(
      z.object({
        seq: z.number().int(),
        type: z.string(),
        step: z.string().nullable(),
        from: z.string(),
        to: z.string(),
        at: moment,
        hash: z.string(),
      }),
    ),
  }),
  handle: ({ db, actor, sight, body: { command, revision: read, ...content }, now }) =>
    runPlanCommand({
      db,
      actor,
      plan: sight.plan,
      command: { type: command, ...content } as Command,
      revision: read,
      now,
    }),
})
