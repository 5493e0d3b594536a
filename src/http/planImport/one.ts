import { z } from 'zod'
import { readImport } from '@/services/planImport/readImport'
import { seeImport } from '@/services/planImport/seeImport'
import { route } from '../route'
import { id, moment } from '../schemas'

const source = z.object({ lines: z.array(z.number()) })

export const one = route({
  method: 'get',
  path: '/plan-imports/:id',
  summary:
    'An import as it stands: what was read, what has been decided, what is doubtful, what it would change',
  sight: seeImport,
  answer: z.object({
    id,
    commune: id,
    into: id.nullable(),
    plan: id.nullable(),
    state: z.enum(['read', 'confirmed', 'abandoned']),
    revision: z.number().int(),
    fileName: z.string(),
    createdAt: moment,
    updatedAt: moment,
    document: z.looseObject({ type: z.string(), title: z.string().nullable() }),
    decisions: z.looseObject({}),
    indicators: z.array(
      z.looseObject({
        key: z.string(),
        no: z.string(),
        name: z.string(),
        targetText: z.string(),
        isSkipped: z.boolean(),
        flags: z.array(z.string()),
        source,
      }),
    ),
    tasks: z.array(
      z.looseObject({
        key: z.string(),
        no: z.string(),
        name: z.string(),
        deadlineText: z.string(),
        isSkipped: z.boolean(),
        flags: z.array(z.string()),
        source,
      }),
    ),
    doubts: z.array(
      z.object({
        id: z.string(),
        weight: z.enum(['error', 'flag', 'missing']),
        code: z.string(),
        params: z.record(z.string(), z.union([z.string(), z.number()])),
        field: z.string(),
        rows: z.array(z.string()),
        source: source.nullable(),
        isSettled: z.boolean(),
      }),
    ),
    differences: z
      .array(
        z.object({
          id: z.string(),
          kind: z.enum(['added', 'changed', 'removed']),
          list: z.enum(['indicator', 'task', 'budget', 'rule']),
          row: id.nullable(),
          key: z.string().nullable(),
          section: z.string().nullable(),
          no: z.string(),
          name: z.string(),
          cells: z.array(z.object({ cell: z.string(), from: z.string(), to: z.string() })),
        }),
      )
      .nullable(),
  }),
  handle: async ({ db, actor, sight }) => {
    const { head, document, decisions, indicators, tasks, doubts, differences } = await readImport({
      db,
      actor,
      seen: sight,
    })
    const { id: own, commune, into, plan, state, revision, fileName, createdAt, updatedAt } = head
    return {
      ...{ id: own, commune, into, plan, state, revision, fileName, createdAt, updatedAt },
      document,
      decisions,
      indicators,
      tasks,
      doubts: doubts.map(({ lines: _lines, ...doubt }) => doubt),
      differences,
    }
  },
})
