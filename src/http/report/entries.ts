import { z } from 'zod'
import { saveEntries, type Entries } from '@/services/report/saveEntries'
import { seeReport } from '@/services/report/seeReport'
import { route } from '../route'
import { day, figure, id, taskStatus, words } from '../schemas'

const dayOrNothing = z.union([day, z.literal(''), z.null()])

/** The figure of the last period, or of the named report, taken over as it stands. */
const takeOver = z.union([z.literal('last'), id]).optional()

const value = z.strictObject({
  indicator: id,
  value: figure.optional(),
  numerator: figure.optional(),
  denominator: figure.optional(),
  boolean: z.union([z.boolean(), z.null(), z.literal('')]).optional(),
  text: words(10_000).optional(),
  date: dayOrNothing.optional(),
  documentNumber: words(64).optional(),
  documentDate: dayOrNothing.optional(),
  note: words(2_000).optional(),
  reason: words(2_000).optional(),
  takeOver,
})

const task = z.strictObject({
  task: id,
  status: z.union([taskStatus, z.literal(''), z.null()]).optional(),
  progress: figure.optional(),
  result: words(20_000).optional(),
  difficulty: words(20_000).optional(),
  takeOver,
  documentNumber: words(64).optional(),
  documentDate: dayOrNothing.optional(),
})

const section = words(20_000).optional()

export const entries = route({
  method: 'put',
  path: '/reports/:id/entries',
  summary: 'Saves entries of a report, all or nothing, at the revision it was read at',
  writes: true,
  sight: seeReport,
  body: z.strictObject({
    revision: z.number().int().min(0),
    values: z.array(value).max(500).optional(),
    tasks: z.array(task).max(500).optional(),
    narrative: z
      .strictObject({ results: section, difficulties: section, proposals: section, nextSteps: section })
      .optional(),
    extra: z.record(id, z.union([figure, words(20_000)])).optional(),
    nothingToReport: z.boolean().optional(),
  }) as unknown as z.ZodType<Entries>,
  answer: z.object({ revision: z.number().int() }),
  handle: ({ db, actor, sight, body, now }) => saveEntries({ db, actor, seen: sight, entries: body, now }),
})
