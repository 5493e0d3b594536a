import type { Actor } from '@/domain/access/actor'
import type { Texts } from '@/domain/report/entryForm'
import { writeFormBase } from '@/domain/report/formBase'
import { printEntries } from '@/domain/report/printEntries'
import type { FieldProblem } from '@/domain/report/readEntries'
import { actorOf } from '../../support/actorOf'
import { openApp, type TestApp } from '../../support/openApp'
import { reportsOf } from '../../support/reports'

const OFFICER = 'kt@loc-quang.demo'
const FOCAL = 'daumoi@loc-quang.demo'
const NOW = '2026-11-20T02:00:00.000Z'

let app: TestApp
let words: ReturnType<typeof reportsOf>
let officer: Actor
let report: string
let rows: string[]
beforeAll(async () => {
  app = await openApp({ name: 'typed entries' })
  words = reportsOf(app)
  report = await words.find(OFFICER, await words.openPeriod())
  officer = await actorOf(app, OFFICER)
  rows = (await words.form(OFFICER, report)).indicators.map(({ id }) => id)
}, 120_000)
afterAll(() => app.close())

const headOf = async (actor: Actor, id = report) => {
  const { seeReport } = await import('@/services/report/seeReport')
  return (await seeReport({ payload: app.payload, actor, id }))!
}

/** The form as a page shows it to somebody now: every field, its base and its revision. */
const shown = async (actor = officer, id = report): Promise<Texts> => {
  const { readForm } = await import('@/services/report/readForm')
  const { storedFormOf } = await import('@/services/report/storedFormOf')
  const { dbOf } = await import('@/data/session')
  const head = await headOf(actor, id)
  const form = await readForm({ db: dbOf(app.payload), actor, head, now: NOW })
  const printed = printEntries(storedFormOf(form))
  return {
    ...Object.assign({}, ...printed.values()),
    'asks.nothing': '1',
    revision: String(form.revision),
    base: writeFormBase(printed),
  }
}

type Outcome = { revision?: number; isMerged?: boolean; code?: string; problems?: FieldProblem[] }

const inTransaction = async <T>(work: (db: any) => Promise<T>): Promise<T> => {
  const { withTransaction } = await import('@/data/withTransaction')
  return withTransaction(app.payload, null, ({ db }) => work(db))
}

const save = async (sent: Texts, actor = officer, id = report): Promise<Outcome> => {
  const { saveTypedEntries } = await import('@/services/report/saveTypedEntries')
  const seen = await headOf(actor, id)
  return inTransaction((db) => saveTypedEntries({ db, actor, seen, sent, now: NOW })).catch((error) => {
    if (error.refusal === undefined) throw error
    return { code: error.refusal.code, problems: error.extra.problems }
  })
}

const value = (row: string) => `v.${row}.value`
const storedValues = async (id = report) =>
  Object.fromEntries(
    (
      await app.sql(`select indicator, value::float8, revision from report_values where report = $1`, [id])
    ).map(({ indicator, ...stored }) => [indicator, stored]),
  )

describe('a form that somebody has filled in', () => {
  it('writes the rows that differ and leaves all others at the revision they had', async () => {
    const before = await storedValues()
    const { revision } = await save({ ...(await shown()), [value(rows[0]!)]: '61,25' })
    const after = await storedValues()
    expect(after[rows[0]!]).toEqual({ value: 61.25, revision })
    expect([after[rows[1]!], after[rows[2]!]]).toEqual([before[rows[1]!], before[rows[2]!]])
  })

  it('is refused whole, with every problem at its field, when one cannot be read', async () => {
    const before = await storedValues()
    const outcome = await save({
      ...(await shown()),
      [value(rows[0]!)]: '62',
      [value(rows[1]!)]: 'nhiều',
      [value(rows[2]!)]: '6,,1',
    })
    expect([outcome.code, outcome.problems!.map(({ path }) => path)]).toEqual([
      'entries_unreadable',
      [value(rows[1]!), value(rows[2]!)],
    ])
    expect(await storedValues()).toEqual(before)
  })

  it('is brought together with rows that others saved meanwhile', async () => {
    const [mine, theirs] = [await shown(), await shown()]
    await save({ ...theirs, [value(rows[1]!)]: '20' })
    const outcome = await save({ ...mine, [value(rows[2]!)]: '30' })
    expect(outcome.isMerged).toBe(true)
    const stored = await storedValues()
    expect([stored[rows[1]!].value, stored[rows[2]!].value]).toEqual([20, 30])
  })

  it('asks for a choice where both changed a row, and saves nothing before it is made', async () => {
    const [mine, theirs] = [await shown(), await shown()]
    await save({ ...theirs, [value(rows[1]!)]: '21' })
    const clash = { ...mine, [value(rows[1]!)]: '22', [value(rows[2]!)]: '31' }
    const outcome = await save(clash)
    expect([outcome.code, outcome.problems]).toEqual([
      'version_not_chosen',
      [{ kind: 'conflict', code: 'version_not_chosen', path: `v.${rows[1]}` }],
    ])
    expect((await storedValues())[rows[2]!].value).toBe(30)
    await save({ ...clash, [`keep.v.${rows[1]}`]: 'theirs' })
    const stored = await storedValues()
    expect([stored[rows[1]!].value, stored[rows[2]!].value]).toEqual([21, 31])
  })

  it('is kept as it was typed for this person alone, until it is saved', async () => {
    const { keepTypedEntries } = await import('@/services/report/keepTypedEntries')
    const { readEntrySheet } = await import('@/services/report/readEntrySheet')
    const { dbOf } = await import('@/data/session')
    const db = dbOf(app.payload)
    const sent = { ...(await shown()), [value(rows[0]!)]: 'sáu mươi' }
    const problems = [{ kind: 'shape' as const, code: 'number_unreadable', path: value(rows[0]!) }]
    await keepTypedEntries({ db, report, person: officer.person, sent, problems, now: NOW })
    const keptOf = async (person: string) =>
      (await readEntrySheet({ db, report, person, enteredBy: [] })).kept
    expect(await keptOf(officer.person)).toMatchObject({
      fields: { [value(rows[0]!)]: 'sáu mươi' },
      problems,
    })
    expect(await keptOf((await actorOf(app, FOCAL)).person)).toBeNull()
    await save({ ...(await shown()), [value(rows[0]!)]: '63' })
    expect(await keptOf(officer.person)).toBeNull()
  })
})

describe('saving and submitting', () => {
  const submit = async (evenMissing: boolean, actor = officer, id = report) => {
    const { submitTypedEntries } = await import('@/services/report/submitTypedEntries')
    return inTransaction((db) => submitTypedEntries({ db, actor, report: id, evenMissing, now: NOW }))
  }

  it('stops before a report with missing rows until somebody says that they may be', async () => {
    expect(await submit(false)).toBe('missing')
    expect((await headOf(officer)).state).toBe('draft')
    expect(await submit(true)).toBe('submitted')
    expect((await headOf(officer)).state).toBe('submitted')
  })

  it('is one: what the ladder refuses leaves nothing saved', async () => {
    const focal = await actorOf(app, FOCAL)
    const commune = await words.find(FOCAL, await words.openPeriod(), 'commune')
    const sent = await shown(focal, commune)
    const { saveTypedEntries } = await import('@/services/report/saveTypedEntries')
    const { submitTypedEntries } = await import('@/services/report/submitTypedEntries')
    const seen = await headOf(focal, commune)
    const both = inTransaction(async (db) => {
      const typed = { ...sent, 'n.results': 'Đã làm' }
      await saveTypedEntries({ db, actor: focal, seen, sent: typed, now: NOW })
      await submitTypedEntries({ db, actor: focal, report: commune, evenMissing: true, now: NOW })
    })
    await expect(both).rejects.toMatchObject({ refusal: { code: 'gate_open' } })
    expect(await headOf(focal, commune)).toMatchObject({
      revision: seen.revision,
      narrative: { results: null },
    })
  })

  it('tells a row that was not returned at that row', async () => {
    await words.command(FOCAL, report, {
      command: 'return',
      reason: 'Chưa khớp số liệu',
      rows: [{ kind: 'indicator', id: rows[0], reason: 'Chưa khớp số liệu' }],
    })
    expect(await save({ ...(await shown()), [value(rows[1]!)]: '99' })).toMatchObject({
      code: 'row_not_reopened',
      problems: [{ path: `v.${rows[1]}` }],
    })
  })
})

describe('evidence that is added to a row', () => {
  const PNG = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const add = async (email: string, key: string | null, data = PNG) => {
    const { addEvidence } = await import('@/services/report/addEvidence')
    const { id } = await actorOf(app, email).then(({ person }) => ({ id: person }))
    const user = await app.payload.findByID({ collection: 'users', id, req: {} as never })
    return addEvidence({
      payload: app.payload,
      user: { ...user, collection: 'users' } as never,
      report,
      kind: 'indicator',
      row: rows[0]!,
      file: { name: 'anh.png', type: 'image/png', data },
      key,
    })
  }
  const count = async () =>
    Number((await app.sql(`select count(*) from attachments where report_id = $1`, [report]))[0]!.count)

  it('is there once, however often the same sending arrives', async () => {
    const first = await add(OFFICER, 'cung-mot-lan')
    expect(await add(OFFICER, 'cung-mot-lan')).toEqual(first)
    expect(await count()).toBe(1)
  })

  it('is refused to somebody else and when it is not what its name says', async () => {
    await expect(add('vhxh@loc-quang.demo', null)).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    await expect(add(OFFICER, null, Buffer.from('không phải ảnh'))).rejects.toMatchObject({ status: 400 })
    expect(await count()).toBe(1)
  })

  it('stands beside its row with its name, size and who added it', async () => {
    const { readEvidencePlace } = await import('@/services/report/readEvidencePlace')
    const place = await readEvidencePlace({
      payload: app.payload,
      actor: officer,
      id: report,
      kind: 'indicator',
      row: rows[0]!,
    })
    expect(place!.files).toMatchObject([{ filename: 'anh.png', bytes: PNG.length, by: expect.any(String) }])
  })
})
