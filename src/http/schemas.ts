import { z } from 'zod'
import type { FileAnswer } from '@/services/document/wordFile'
import { vocabulary } from '@/domain/vocabulary'
import { TASK_STATUSES } from '@/domain/task/types'

/** A route whose `file` names its types answers with this. */
export const fileAnswer = z.custom<FileAnswer>()

export const id = z.uuid()
export const moment = z.string()
export const day = z.iso.date()
/** A number as the contract takes it: a JSON number, null or '' to clear. Within 15 digits, so that it stays exact. */
export const figure = z.union([z.number().min(-1e15).max(1e15), z.null(), z.literal('')])
export const words = (max: number) => z.string().max(max).nullable()

export const reportState = z.enum(vocabulary.reportState)
export const reportLevel = z.enum(vocabulary.reportLevel)

export const reportHead = z.object({
  id,
  plan: id,
  organisation: id,
  organisationName: z.string(),
  level: reportLevel,
  periodKey: z.string(),
  periodStart: z.string(),
  periodEnd: z.string(),
  dueAt: moment.nullable(),
  state: reportState,
  step: z.string().nullable(),
  revision: z.number().int(),
  version: z.number().int(),
  isCurrent: z.boolean(),
  reachedProvince: z.boolean(),
  nothingToReport: z.boolean(),
  documentNumber: z.string().nullable(),
  issuedDate: z.string().nullable(),
  signer: z.string().nullable(),
})

export const reported = z.object({
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  boolean: z.boolean().nullable(),
  text: z.string().nullable(),
  date: z.string().nullable(),
  documentNumber: z.string().nullable(),
  documentDate: z.string().nullable(),
})

export const entered = { enteredBy: id.nullable(), enteredAt: moment.nullable(), source: id.nullable() }

export const taskStatus = z.enum(TASK_STATUSES as [string, ...string[]])

export const taskReported = z.object({
  status: taskStatus.nullable(),
  progress: z.number().nullable(),
  result: z.string().nullable(),
  difficulty: z.string().nullable(),
  documentNumber: z.string().nullable(),
  documentDate: z.string().nullable(),
})

export const narrative = z.object({
  results: z.string().nullable(),
  difficulties: z.string().nullable(),
  proposals: z.string().nullable(),
  nextSteps: z.string().nullable(),
})

export const errors = z.object({
  errors: z.array(z.object({ code: z.string(), message: z.string(), path: z.string().optional() })).min(1),
  /** With a conflict: where the document stands now, and the rows that were written since. */
  revision: z.number().int().optional(),
  changed: z
    .array(z.object({ kind: z.enum(['indicator', 'task']), id, enteredBy: id.nullable() }))
    .optional(),
  /** With a plan that is not ready: what is open in the six clears of its rows. */
  gaps: z
    .array(
      z.object({
        row: id,
        no: z.string(),
        name: z.string(),
        clear: z.enum(vocabulary.clear),
        gap: z.string(),
      }),
    )
    .optional(),
})
