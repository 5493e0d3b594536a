import { unitReport } from '@/domain/approval/presets'
import { withTransaction } from '@/data/withTransaction'
import { asSystem } from '@/services/access/isSystem'
import { seedEverywhere } from '@/seeds/reference/seedEverywhere'
import { openApp, type TestApp } from '../../support/openApp'

let app: TestApp
beforeAll(async () => {
  app = await openApp({ name: 'presets published again' })
})
afterAll(() => app.close())

const versions = () =>
  app.sql<{ preset: string; number: number; due: unknown }>(
    `select w.preset, v.number, v.definition->'steps'->0->'due' as due from workflow_versions v join workflows w on w.id = v.workflow
      where w.preset = 'unit_report' order by v.number`,
  )

const followed = () =>
  app.sql(
    `select count(*)::int as many from approval_instances n join workflow_versions v on v.id = n.workflow_version
      join workflows w on w.id = v.workflow where w.preset = 'unit_report' and v.number = 1`,
  )

it('publishes a preset anew where an older one was there, once; documents under way keep theirs', async () => {
  const before = await followed()
  const [{ id }] = (await app.sql<{ id: string }>(
    `select id from workflows where preset = 'unit_report'`,
  )) as [{ id: string }]
  const kept = await app.payload.findByID({ collection: 'workflows', id, depth: 0 })
  const steps = (kept.steps as object[]).map((step) => ({
    ...step,
    due: { anchor: null, workingDays: 0 },
    reminders: [],
    escalation: { workingDays: null, to: [] },
  }))
  await withTransaction(app.payload, null, async ({ req }) => {
    await app.payload.update({ collection: 'workflows', id, data: { steps } as never, req: asSystem(req) })
  })
  await seedEverywhere({ payload: app.payload })
  await seedEverywhere({ payload: app.payload })
  const due = unitReport.steps[0]!.due
  expect(await versions()).toEqual([
    { preset: 'unit_report', number: 1, due },
    { preset: 'unit_report', number: 2, due: null },
    { preset: 'unit_report', number: 3, due },
  ])
  expect(await followed()).toEqual(before)
})
