import { z } from 'zod'
import type { Command, CommandType } from '@/domain/approval/types'
import { runCommand } from '@/services/report/runCommand'
import { seeReport } from '@/services/report/seeReport'
import { route } from '../route'
import { day, id, moment, reportState } from '../schemas'

const head = { revision: z.number().int().min(0) }
const reason = z.string().max(2_000).optional()
const slot = id.optional()
const rows = z
  .array(z.strictObject({ kind: z.enum(['indicator', 'task']), id, reason: z.string().min(1).max(2_000) }))
  .max(500)
  .optional()

const row = z.strictObject({ kind: z.enum(['indicator', 'task']), id })
const until = z.union([day, z.iso.datetime({ offset: true })])

const verb = <K extends CommandType, S extends z.ZodRawShape>(command: K, shape: S) =>
  z.strictObject({ command: z.literal(command), ...head, ...shape })

const body = z.discriminatedUnion('command', [
  verb('submit', {}),
  verb('approve', { slot }),
  verb('return', { slot, to: z.string().max(32).optional(), reason, rows }),
  verb('reject', { slot, reason }),
  verb('withdraw', {}),
  verb('recall', { slot }),
  verb('waive', { unit: id, reason }),
  verb('issue', {
    documentNumber: z.string().max(200),
    issuedDate: day,
    signer: z.string().max(120).optional(),
  }),
  verb('extend', { until, reason }),
  verb('explain', { row, reason }),
  verb('answer', { row, reason }),
  verb('correct', { reason }),
  verb('cancel', {}),
  verb('reassign', { slot, person: id, reason }),
])

export const commands = route({
  method: 'post',
  path: '/reports/:id/commands',
  summary: 'Takes one verb on a report through its approval ladder',
  writes: true,
  sight: seeReport,
  body,
  answer: z.object({
    state: reportState,
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
    /** The version that a `correct` has begun. */
    report: id.optional(),
  }),
  handle: ({ db, actor, sight, body: { command, revision, ...content }, now }) =>
    runCommand({ db, actor, seen: sight, command: { type: command, ...content } as Command, revision, now }),
})
