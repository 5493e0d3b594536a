import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plainText } from '@/domain/planText/plainText'
import { writeWorkbook } from '@/files/xlsx/writeWorkbook'
import type { FileAnswer } from '@/services/document/wordFile'
import { actorOf } from '../support/actorOf'
import { flat, printAll, readPdf, type Pdf } from '../support/office'
import { openApp, type TestApp } from '../support/openApp'
import { reportsOf } from '../support/reports'

const NOW = '2026-11-20T03:00:00.000Z'

/** By commune: rows of its plan, fewest and most pages of its plan and of its report. */
const communes: [string, number, [number, number], [number, number]][] = [
  ['25292', 70, [7, 12], [6, 10]],
  ['25270', 6, [4, 7], [2, 5]],
  ['29341', 90, [6, 12], [4, 9]],
  ['05719', 15, [4, 8], [4, 8]],
  ['06601', 11, [3, 7], [2, 5]],
]

let app: TestApp
let folder: string
const printed = new Map<string, Pdf>()
const rows = new Map<string, string[]>()

beforeAll(async () => {
  app = await openApp({ name: 'workbooks on paper' })
  folder = join(mkdtempSync(join(process.env.TEST_FOLDER ?? tmpdir(), 'sheets-')), 'files')
  mkdirSync(folder)
  const { dbOf } = await import('@/data/session')
  const { seeReport } = await import('@/services/report/seeReport')
  const { makePlanSheet } = await import('@/services/sheet/makePlanSheet')
  const { makeReportSheet } = await import('@/services/sheet/makeReportSheet')
  const { makeCopySheet } = await import('@/services/sheet/makeCopySheet')
  const { makeUnitSheet } = await import('@/services/sheet/makeUnitSheet')
  const { makeProvinceSheet } = await import('@/services/sheet/makeProvinceSheet')
  const { seeProvince } = await import('@/services/rollup/seeProvince')
  const db = dbOf(app.payload)
  const actor = await actorOf(app, 'quantri@sauro.demo')
  const files: string[] = []
  const keep = (name: string, file: FileAnswer): void => {
    files.push(join(folder, `${name}.xlsx`))
    writeFileSync(files.at(-1)!, file.bytes)
  }
  const headOf = async (id: string, as = actor) => (await seeReport({ payload: app.payload, actor: as, id }))!

  for (const [commune] of communes) {
    const [found] = await app.sql<{ plan: string; report: string }>(
      `select r.plan_id as plan, r.id as report from reports r join organisations o on o.id = r.organisation_id
        where o.admin_code = $1 and r.period_key = '2026-10' and r.is_current`,
      [commune],
    )
    const { plan, report } = found!
    const names = await app.sql<{ name: string }>(
      `select name from indicators where plan_id = $1 union all select name from tasks where plan_id = $1`,
      [plan],
    )
    rows.set(
      commune,
      names.map(({ name }) => plainText(name)),
    )
    keep(`plan-${commune}`, (await makePlanSheet({ db, actor, plan, today: '2026-11-20' }))!)
    const head = await headOf(report)
    keep(`report-${commune}`, await makeReportSheet({ db, head, language: 'vi', now: NOW }))
    keep(`copy-${commune}`, await makeCopySheet({ db, actor, head, now: NOW }))
  }
  const officer = await actorOf(app, 'kt@loc-quang.demo')
  const own = await headOf(await reportsOf(app).find('kt@loc-quang.demo', '2026-11'), officer)
  keep('unit', await makeUnitSheet({ db, actor: officer, head: own, language: 'vi', now: NOW }))
  const { province, period } = (await seeProvince({ db, actor, codeOrId: '86', asked: '2026-10' }))!
  keep('province', await makeProvinceSheet({ db, province, period: period!, language: 'vi', now: NOW }))
  printAll({ files, folder })
  for (const file of files) {
    const name = file.slice(folder.length + 1, -'.xlsx'.length)
    printed.set(name, readPdf(join(folder, `${name}.pdf`)))
  }
}, 170_000)
afterAll(() => app.close())

const pagesOf = (name: string): string[] => printed.get(name)!.pages

/** A text as letters alone: cells break it anywhere. */
const bare = (text: string): string => text.replace(/[^\p{L}\d]/gu, '')

describe.each(communes)('the workbooks of commune %s', (commune, count, ofPlan, ofReport) => {
  it('are opened and printed on as many pages as expected', () => {
    const [plan, report] = [pagesOf(`plan-${commune}`).length, pagesOf(`report-${commune}`).length]
    expect({ plan: plan >= ofPlan[0] && plan <= ofPlan[1], pages: plan }).toEqual({ plan: true, pages: plan })
    expect({ report: report >= ofReport[0] && report <= ofReport[1], pages: report }).toEqual({
      report: true,
      pages: report,
    })
    expect(pagesOf(`copy-${commune}`).length).toBeGreaterThan(0)
  })

  it('have every row of the plan', () => {
    const names = rows.get(commune)!
    expect(names).toHaveLength(count)
    const printedNames = new Set(
      pagesOf(`plan-${commune}`)
        .join('\n')
        .match(/\p{L}{2,}/gu),
    )
    const lost = names.filter((name) =>
      (name.match(/\p{L}{2,}/gu) ?? []).some((word) => !printedNames.has(word)),
    )
    expect(lost).toEqual([])
  })

  it('repeat the header on every page of a table', () => {
    const [first, second] = pagesOf(`plan-${commune}`)
    expect(flat(first!)).toContain('STT')
    if (count > 40) expect(flat(second!).startsWith('STT')).toBe(true)
  })
})

it('numbers are written the Vietnamese way and days as dd/mm/yyyy', () => {
  const text = flat(pagesOf('report-25292').join(' '))
  expect(text).toMatch(/\d+,\d/)
  expect(text).toContain('15/09/2026')
})

it('a unit’s sheet shows nothing of what is for programs', () => {
  const text = pagesOf('unit').join(' ')
  expect(text).toContain('BIỂU BÁO CÁO')
  expect(text).not.toMatch(/seal|[0-9a-f]{8}-[0-9a-f]{4}/)
})

it('the sheet of all communes names each of the 124 on paper', () => {
  const text = bare(pagesOf('province').join(' '))
  expect(text).toContain(bare('Xã Tiểu Cần'))
  expect(pagesOf('province').length).toBeGreaterThan(5)
})

const asCsv = (name: string): string => {
  execFileSync(
    process.env.SOFFICE_PATH!,
    [
      `-env:UserInstallation=file://${mkdtempSync(join(tmpdir(), 'office-'))}`,
      ...['--headless', '--convert-to', 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false'],
      ...['--outdir', folder, join(folder, `${name}.xlsx`)],
    ],
    { stdio: 'pipe', timeout: 110_000 },
  )
  return readFileSync(join(folder, `${name}.csv`), 'utf8')
}

it('another program finds every row of the first sheet', () => {
  const rows = asCsv('report-25292').split('\n')
  expect(rows.filter((line) => /^\d+;/.test(line))).toHaveLength(46)
})

it('another program takes nothing for a formula', async () => {
  const cells = ['=1+1', '+1+1', '-1-1', '@SUM(1)', '=HYPERLINK("http://x.vn";"a")']
  const bytes = await writeWorkbook({
    sheets: [
      {
        ...{ name: 'A', title: [], notes: [] },
        columns: [{ header: 'Ghi chú', width: 30, kind: 'text' }],
        rows: cells.map((cell) => ({ type: 'row' as const, cells: [cell] })),
      },
    ],
  })
  writeFileSync(join(folder, 'texts.xlsx'), bytes)
  const found = asCsv('texts').trim().split('\n').slice(1)
  expect(found.map((line) => line.replace(/^"|"$/g, '').replaceAll('""', '"'))).toEqual(cells)
})
