import type { Actor } from '@/domain/access/actor'
import { actorOf } from '../../support/actorOf'
import { openApp, type TestApp } from '../../support/openApp'
import { reportsOf } from '../../support/reports'
import { filledIn, recordsOf, rewritten, rowsOf } from '../../support/sheets'

const OFFICER = 'kt@loc-quang.demo'
const FOCAL = 'daumoi@loc-quang.demo'
const NOW = '2026-11-20T02:00:00.000Z'

let app: TestApp
let words: ReturnType<typeof reportsOf>
let officer: Actor
let report: string
let rows: string[]
let tasks: string[]
beforeAll(async () => {
  app = await openApp({ name: 'unit sheet' })
  words = reportsOf(app)
  report = await words.find(OFFICER, await words.openPeriod())
  officer = await actorOf(app, OFFICER)
  const form = await words.form(OFFICER, report)
  rows = form.indicators.map(({ id }) => id)
  tasks = form.tasks.map(({ id }) => id)
}, 120_000)
afterAll(() => app.close())

const headOf = async (actor: Actor, id = report) => {
  const { seeReport } = await import('@/services/report/seeReport')
  return (await seeReport({ payload: app.payload, actor, id }))!
}

const download = async (actor = officer, id = report): Promise<Uint8Array> => {
  const { makeUnitSheet } = await import('@/services/sheet/makeUnitSheet')
  const { dbOf } = await import('@/data/session')
  const head = await headOf(actor, id)
  return (await makeUnitSheet({ db: dbOf(app.payload), actor, head, language: 'vi', now: NOW })).bytes
}

const codeOf = (error: unknown): string => {
  const { refusal } = error as { refusal?: { code: string } }
  if (refusal === undefined) throw error
  return refusal.code
}

const upload = async (bytes: Uint8Array, actor = officer, id = report): Promise<string> => {
  const { takeUnitSheet } = await import('@/services/sheet/takeUnitSheet')
  const { payload } = app
  const head = await headOf(actor, id)
  const user = { id: actor.person, collection: 'users' } as never
  return takeUnitSheet({ payload, user, actor, head, bytes, name: 'biểu.xlsx', now: NOW }).catch(codeOf)
}

const stored = async (id = report) => ({
  revision: (await headOf(officer, id)).revision,
  values: Object.fromEntries(
    (
      await app.sql(`select indicator, value::float8, revision from report_values where report = $1`, [id])
    ).map(({ indicator, ...value }) => [indicator, value]),
  ),
})

const kept = async (person: string) =>
  (
    await app.sql(`select fields, problems from kept_entries where report = $1 and person = $2`, [
      report,
      person,
    ])
  )[0]

const main = (row: string, value: string | number): [string, string, string | number] => [
  `v.${row}`,
  'main',
  value,
]

describe('a sheet that was filled in and comes back', () => {
  it('holds only the rows of its unit, with last period’s figures beside them', async () => {
    const sheets = await rowsOf(await download())
    const shown = [...(sheets['Chỉ tiêu'] ?? []), ...(sheets['Nhiệm vụ'] ?? [])].flatMap(([part]) =>
      typeof part === 'string' && /^[vt]\./.test(part) ? [part] : [],
    )
    expect(shown.sort()).toEqual([...rows.map((id) => `v.${id}`), ...tasks.map((id) => `t.${id}`)].sort())
    const records = recordsOf(sheets['Chỉ tiêu']!, 'Kỳ trước')
    expect(records.some((row) => typeof row['Kỳ trước'] === 'string')).toBe(true)
  })

  it('is saved by the rules of the form: rows that differ, and no others', async () => {
    const before = await stored()
    const bytes = filledIn(await download(), [
      main(rows[0]!, '61,25'),
      [`t.${tasks[0]}`, 'status', 'Đang thực hiện'],
      [`t.${tasks[0]}`, 'progress', 40],
      ['n.results', 'main', 'Đã làm & còn tiếp'],
    ])
    expect(await upload(bytes)).toBe('saved')
    const after = await stored()
    expect(after.values[rows[0]!]).toEqual({ value: 61.25, revision: before.revision + 1 })
    expect(after.values[rows[1]!]).toEqual(before.values[rows[1]!])
    const [task] = await app.sql(
      `select status, progress::float8 from task_updates where report = $1 and task = $2`,
      [report, tasks[0]],
    )
    expect(task).toEqual({ status: 'in_progress', progress: 40 })
    expect((await headOf(officer)).narrative.results).toBe('Đã làm & còn tiếp')
  })

  it('is brought together with rows that others saved meanwhile', async () => {
    const [mine, theirs] = [await download(), await download()]
    expect(await upload(filledIn(theirs, [main(rows[1]!, '20')]))).toBe('saved')
    expect(await upload(filledIn(mine, [main(rows[0]!, '62')]))).toBe('merged')
    const { values } = await stored()
    expect([values[rows[0]!].value, values[rows[1]!].value]).toEqual([62, 20])
  })

  it('changes nothing where both changed a row, and is kept for the page that shows both', async () => {
    const [mine, theirs] = [await download(), await download()]
    await upload(filledIn(theirs, [main(rows[1]!, '21')]))
    const before = await stored()
    expect(await upload(filledIn(mine, [main(rows[1]!, '22'), main(rows[0]!, '63')]))).toBe('kept')
    expect(await stored()).toEqual(before)
    expect(await kept(officer.person)).toMatchObject({
      fields: { [`v.${rows[1]}.value`]: '22', [`v.${rows[0]}.value`]: '63' },
      problems: [{ code: 'version_not_chosen', path: `v.${rows[1]}` }],
    })
  })

  it('changes nothing where one figure cannot be read, and says which', async () => {
    const before = await stored()
    const bytes = filledIn(await download(), [main(rows[0]!, 'nhiều'), main(rows[1]!, '30')])
    expect(await upload(bytes)).toBe('kept')
    expect(await stored()).toEqual(before)
    expect((await kept(officer.person))!.problems).toMatchObject([
      { code: 'number_unreadable', path: `v.${rows[0]}.value` },
    ])
  })
})

describe('a file that is refused whole', () => {
  const sheet = /worksheets\/sheet1\.xml$/
  const shared = 'xl/sharedStrings.xml'
  const refused = async (bytes: Uint8Array): Promise<string> => {
    const before = await stored()
    const code = await upload(bytes)
    expect(await stored()).toEqual(before)
    return code
  }

  it('is one with a formula in a cell', async () => {
    const bytes = rewritten(await download(), (name, xml) =>
      sheet.test(name) ? xml.replace(/(<c r="G\d+" s="\d+")\/>/, '$1><f>1+1</f><v>2</v></c>') : xml,
    )
    expect(await refused(bytes)).toBe('workbook_has_formula')
  })

  it('is one with macros, whatever its name', async () => {
    const bytes = rewritten(await download(), (name, xml) =>
      name === '[Content_Types].xml' ? xml.replace('sheet.main+xml', 'sheet.macroEnabled.main+xml') : xml,
    )
    expect(await refused(bytes)).toBe('source_macros')
  })

  it('is one with a document type, one that is no workbook, and one that is too large', async () => {
    const doctype = rewritten(await download(), (name, xml) =>
      name === shared ? xml.replace('<sst', '<!DOCTYPE a [<!ENTITY b "c">]><sst') : xml,
    )
    expect(await refused(doctype)).toBe('source_dtd')
    expect(await refused(new TextEncoder().encode('STT;Chỉ tiêu'))).toBe('source_wrong_type_grid')
    expect(await refused(new Uint8Array(5_000_001))).toBe('workbook_too_large')
  })

  it('is one whose parts unpack to more than is taken', async () => {
    const bytes = rewritten(await download(), (name, xml) =>
      name === shared ? xml.replace('</sst>', `${' '.repeat(70_000_000)}</sst>`) : xml,
    )
    expect(bytes.length).toBeLessThan(5_000_000)
    expect(await refused(bytes)).toBe('source_unpacks_too_large')
  })

  it('is one with ten thousand rows', async () => {
    const bytes = rewritten(await download(), (name, xml) => {
      const more = Array.from(
        { length: 10_000 },
        (_, at) => `<row r="${at + 900}"><c r="B${at + 900}"><v>1</v></c></row>`,
      )
      return sheet.test(name) ? xml.replace('</sheetData>', `${more.join('')}</sheetData>`) : xml
    })
    expect(await refused(bytes)).toBe('sheet_too_long')
  })

  it('is another report’s sheet, and one with a row of another report', async () => {
    const other = await words.find('vhxh@loc-quang.demo', await words.openPeriod())
    const actor = await actorOf(app, 'vhxh@loc-quang.demo')
    expect(await refused(await download(actor, other))).toBe('sheet_of_other_report')
    const foreign = (await words.form('vhxh@loc-quang.demo', other)).indicators[0]!.id
    const bytes = rewritten(await download(), (name, xml) =>
      name === shared ? xml.replace(`v.${rows[0]}`, `v.${foreign}`) : xml,
    )
    expect(await refused(bytes)).toBe('row_not_in_report')
  })

  it('is any sheet once the report is no longer open', async () => {
    const bytes = await download()
    await words.command(OFFICER, report, { command: 'submit' })
    expect(await refused(filledIn(bytes, [main(rows[0]!, '64')]))).toBe('sheet_not_open')
    await words.command(OFFICER, report, { command: 'withdraw' })
  })
})

describe('a unit that has nobody to enter its report', () => {
  const unit = async () => (await headOf(officer)).unit!
  const focal = () => actorOf(app, FOCAL)

  it('is not entered for by the focal office while it has somebody', async () => {
    expect(await download(await focal()).catch(codeOf)).toBe('sheet_not_open')
    expect((await words.save(FOCAL, report, { values: [] })).body.errors[0].code).toBe('not_an_author')
  })

  it('is not entered for by the only person who could check it', async () => {
    await app.sql(`update appointments set "to" = '2026-01-01' where unit_id = $1`, [await unit()])
    expect(await download(await focal()).catch(codeOf)).toBe('sheet_not_open')
    expect((await words.save(FOCAL, report, { values: [] })).body.errors[0].code).toBe('nobody_left_to_check')
  })

  it('is entered for by the focal office where another of it can check, who alone then may', async () => {
    const second = 'lanhdao@loc-quang.demo'
    await app.sql(
      `insert into appointments (id, person_id, position_id, "from", state, province_id, commune_id, updated_at, created_at)
        select gen_random_uuid(), (select id from users where email = $1), position_id, "from", state, province_id, commune_id, now(), now()
        from appointments where person_id = (select id from users where email = $2)
          and position_id in (select id from positions where role = 'focal_officer')`,
      [second, FOCAL],
    )
    const actor = await focal()
    const bytes = filledIn(await download(actor), [main(rows[0]!, '65')])
    expect(await upload(bytes, actor)).toBe('saved')
    expect((await stored()).values[rows[0]!].value).toBe(65)
    expect((await words.command(FOCAL, report, { command: 'submit' })).status).toBe(200)
    expect((await words.command(FOCAL, report, { command: 'approve' })).status).toBe(403)
    expect((await words.command(second, report, { command: 'approve' })).status).toBe(200)
  })

  it('is not entered for by the focal office of another commune', async () => {
    const other = await actorOf(app, 'daumoi@tieu-can.demo')
    const { seeReport } = await import('@/services/report/seeReport')
    expect(await seeReport({ payload: app.payload, actor: other, id: report })).toBeNull()
  })
})
