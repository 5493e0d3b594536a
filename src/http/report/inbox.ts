import { z } from 'zod'
import { vocabulary } from '@/domain/vocabulary'
import { readPlanInbox } from '@/services/plan/readPlanInbox'
import { inboxTabs, readInbox } from '@/services/report/readInbox'
import { route } from '../route'
import { id, moment, reportLevel, reportState } from '../schemas'

export const inbox = route({
  method: 'get',
  path: '/inbox',
  summary: 'The work of the person logged in',
  query: z.strictObject({ tab: z.enum(inboxTabs).default('decide') }) as unknown as z.ZodType<{
    tab: (typeof inboxTabs)[number]
  }>,
  answer: z.object({
    items: z.array(
      z.object({
        kind: z.enum(['report', 'plan']),
        /** Null of a plan. */
        report: id.nullable(),
        plan: id,
        planTitle: z.string(),
        organisation: id,
        organisationName: z.string(),
        /** Null of a plan. */
        level: reportLevel.nullable(),
        periodKey: z.string().nullable(),
        state: z.union([reportState, z.enum(vocabulary.planState)]),
        step: z.string().nullable(),
        /** Of a decision: its step is approved one report at a time. */
        alone: z.boolean().optional(),
        revision: z.number().int(),
        dueAt: moment.nullable(),
        since: moment.nullable(),
        /** Of the tab `delegated`: whose decision it is. */
        onBehalfOf: id.optional(),
        onBehalfOfName: z.string().optional(),
      }),
    ),
  }),
  handle: async ({ db, actor, query }) => ({
    items: [
      ...(await readInbox({ db, actor, tab: query.tab })).map((item) => ({ kind: 'report', ...item })),
      ...(await readPlanInbox({ db, actor, tab: query.tab })).map((item) => ({
        kind: 'plan',
        report: null,
        level: null,
        periodKey: null,
        dueAt: null,
        ...item,
      })),
    ] as never,
  }),
})
