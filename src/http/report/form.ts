import { z } from 'zod'
import { vocabulary } from '@/domain/vocabulary'
import { readForm } from '@/services/report/readForm'
import { seeReport } from '@/services/report/seeReport'
import { route } from '../route'
import { entered, id, moment, narrative, reported, reportHead, reportState, taskReported } from '../schemas'

const rowHead = {
  id,
  section: z.string().nullable(),
  sectionTitle: z.string().nullable(),
  no: z.string(),
  name: z.string(),
  required: z.boolean(),
  flags: z.array(z.string()),
  returned: z.string().optional(),
  /** The latest that was asked about the row; no answer yet while `answeredAt` is null. */
  question: z
    .object({
      question: z.string(),
      askedBy: id,
      askedByName: z.string().nullable(),
      askedAt: moment,
      answer: z.string().nullable(),
      answeredBy: id.nullable(),
      answeredByName: z.string().nullable(),
      answeredAt: moment.nullable(),
    })
    .optional(),
}

const takenFrom = z.object({ report: id, periodKey: z.string(), plan: z.string().nullable() }).nullable()

const sameFigure = z.object({
  report: id,
  plan: z.string(),
  periodKey: z.string(),
  state: reportState,
  reported,
})

const target = z.object({
  kind: z.enum(vocabulary.indicatorKind),
  comparator: z.enum(vocabulary.comparator).nullable(),
  value: z.union([z.number(), z.boolean()]).nullable(),
  upper: z.number().nullable(),
  text: z.string().nullable(),
  dueOn: z.string().nullable(),
})

export const form = route({
  method: 'get',
  path: '/reports/:id/form',
  summary:
    'One report as a form: its rows with target, last and current value, what is missing, what may be done',
  sight: seeReport,
  answer: z.object({
    report: reportHead,
    revision: z.number().int(),
    actions: z.array(z.string()),
    missing: z.array(z.object({ id, kind: z.enum(['indicator', 'task', 'extra']), required: z.boolean() })),
    needsNote: z.array(z.object({ id, kind: z.literal('indicator') })),
    indicators: z.array(
      z.object({
        ...rowHead,
        unit: z.string().nullable(),
        basis: z.enum(vocabulary.basis),
        ratio: z.boolean(),
        target,
        last: reported.nullable(),
        composed: reported
          .extend({
            from: z.array(z.object({ report: id, periodKey: z.string() })),
            missing: z.array(z.string()),
          })
          .nullable(),
        lastFrom: id.nullable(),
        takenFrom,
        also: z.array(sameFigure),
        cumulative: z.number().nullable(),
        current: reported
          .extend({ note: z.string().nullable(), reason: z.string().nullable(), ...entered })
          .nullable(),
      }),
    ),
    tasks: z.array(
      z.object({
        ...rowHead,
        subNo: z.number().int().nullable(),
        subtask: z.string().nullable(),
        output: z.string().nullable(),
        kpi: z.string().nullable(),
        deadline: z.object({
          text: z.string().nullable(),
          end: z.string().nullable(),
          first: z.string().nullable().optional(),
          extensions: z.number().int().optional(),
          recurring: z.boolean(),
          done: z.boolean(),
          milestones: z.array(z.object({ date: z.string(), text: z.string() })),
        }),
        last: taskReported.nullable(),
        lastFrom: id.nullable(),
        takenFrom,
        current: taskReported.extend(entered).nullable(),
      }),
    ),
    extra: z.array(
      z.object({
        id,
        title: z.string(),
        hint: z.string().nullable(),
        kind: z.enum(vocabulary.extraKind),
        choices: z.array(z.string()),
        required: z.boolean(),
        retired: z.boolean(),
        shownWhen: z.object({ field: id, value: z.string() }).nullable(),
        isShown: z.boolean(),
        current: z
          .object({ text: z.string().nullable(), number: z.number().nullable(), date: z.string().nullable() })
          .nullable(),
        files: z.number().int(),
        enteredBy: id.nullable(),
        enteredAt: z.string().nullable(),
      }),
    ),
    narrative,
  }),
  handle: ({ db, actor, sight, now }) => readForm({ db, actor, head: sight, now }),
})
