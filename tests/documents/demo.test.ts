import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SentChoices } from '@/domain/document/reportChoices'
import { actorOf } from '../support/actorOf'
import { flat, printAll, readPdf, type Pdf } from '../support/office'
import { openApp, type TestApp } from '../support/openApp'

type Demo = {
  key: string
  issuer: string[]
  place: string
  /** Rows of the plan's appendices, and how many appendices there are. */
  indicators: number
  tasks: number
  /** Fewest and most pages of the short report, of the one by field, of the plan. */
  pages: Record<'short' | 'byField' | 'plan', [number, number]>
}

const UBND = 'ỦY BAN NHÂN DÂN'

const communes: Demo[] = [
  {
    key: 'loc-quang',
    issuer: [UBND, 'XÃ LỘC QUANG'],
    place: 'Lộc Quang',
    indicators: 46,
    tasks: 24,
    pages: { short: [11, 13], byField: [17, 20], plan: [12, 14] },
  },
  {
    key: 'loc-ninh',
    issuer: [UBND, 'PHƯỜNG LỘC NINH'],
    place: 'Lộc Ninh',
    indicators: 6,
    tasks: 0,
    pages: { short: [2, 3], byField: [3, 5], plan: [3, 5] },
  },
  {
    key: 'tieu-can',
    issuer: ['ĐẢNG ỦY XÃ TIỂU CẦN', 'BAN CHỈ ĐẠO 57'],
    place: 'Tiểu Cần',
    indicators: 90,
    tasks: 0,
    pages: { short: [11, 14], byField: [19, 22], plan: [10, 12] },
  },
  {
    key: 'sang-moc',
    issuer: [UBND, 'XÃ SẢNG MỘC'],
    place: 'Sảng Mộc',
    indicators: 10,
    tasks: 5,
    pages: { short: [5, 7], byField: [6, 8], plan: [4, 6] },
  },
  {
    key: 'loi-bac',
    issuer: [UBND, 'XÃ LỢI BÁC'],
    place: 'Lợi Bác',
    indicators: 11,
    tasks: 0,
    pages: { short: [2, 4], byField: [3, 5], plan: [3, 4] },
  },
]

const recipients = Array.from({ length: 30 }, (_, at) => `Cơ quan, đơn vị nhận báo cáo số ${at + 1}`)

const byField: SentChoices = {
  figures: 'cumulative',
  length: 'by_field',
  signs: 'deputy',
  recipients: recipients.join('\n'),
  requestNumber: '123/SKHCN-VP',
  requestDate: '2026-10-05',
  requestIssuer: 'Sở Khoa học và Công nghệ',
}

let app: TestApp
const printed = new Map<string, Pdf>()
const rows = new Map<string, { name: string }[]>()

beforeAll(async () => {
  app = await openApp({ name: 'documents' })
  const folder = join(app.dataDir, 'documents')
  mkdirSync(folder)
  const files: string[] = []
  const keep = (name: string, file: { bytes: Uint8Array } | null): void => {
    if (file === null) return
    files.push(join(folder, `${name}.docx`))
    writeFileSync(files.at(-1)!, file.bytes)
  }
  const { dbOf } = await import('@/data/session')
  const { readReportDocument } = await import('@/services/document/readReportDocument')
  const { readPlanFile } = await import('@/services/document/readPlanFile')
  const { readReminderFile } = await import('@/services/document/readReminderFile')
  const { seeReport } = await import('@/services/report/seeReport')
  const { payload } = app
  const db = dbOf(payload)
  for (const { key } of communes) {
    const actor = await actorOf(app, `daumoi@${key}.demo`)
    const [found] = await app.sql<{ id: string; plan: string; commune: string }>(
      `select r.id, r.plan_id as plan, r.commune_id as commune from reports r where r.commune_id = $1 and r.level = 'commune'
        and r.state = 'approved' order by r.period_end desc limit 1`,
      [actor.appointments[0]!.commune],
    )
    rows.set(key, await app.sql(`select name from indicators where plan_id = $1`, [found!.plan]))
    const head = (await seeReport({ payload, actor, id: found!.id }))!
    keep(`${key}-short`, await readReportDocument({ db, head, sent: {} }))
    keep(`${key}-byField`, await readReportDocument({ db, head, sent: byField }))
    keep(`${key}-party`, await readReportDocument({ db, head, sent: { form: 'party' } }))
    keep(`${key}-plan`, await readPlanFile({ db, actor, plan: found!.plan, today: '2026-11-22' }))
    const asked = { payload, actor, commune: found!.commune, plan: null, unit: null }
    keep(`${key}-reminder`, await readReminderFile({ ...asked, now: '2026-12-28T02:00:00.000Z' }))
  }
  printAll({ files, folder })
  for (const file of files) {
    const pdf = file.replace(/docx$/, 'pdf')
    printed.set(file.slice(folder.length + 1, -'.docx'.length), readPdf(pdf))
  }
}, 120_000)
afterAll(() => app.close())

const pdf = (name: string): Pdf => {
  const found = printed.get(name)
  if (found === undefined) throw new Error(`${name} was not printed`)
  return found
}

const linesOf = (page: string): string[] =>
  page
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

it('every document is printed in the one font, all of it embedded', () => {
  const fonts = [...printed.values()].flatMap((one) => one.fonts)
  expect(printed.size).toBeGreaterThanOrEqual(24)
  expect(new Set(fonts.map(({ name }) => name.split('-')[0]))).toEqual(new Set(['LiberationSerif']))
  expect(fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([])
})

describe.each(communes)('the documents of $key', ({ key, issuer, place, indicators, tasks, pages }) => {
  it('the report opens with issuer, number, place and day on lines of their own', () => {
    const first = pdf(`${key}-short`).pages[0]!
    const lines = linesOf(first)
    for (const name of issuer) expect(first).toContain(name)
    const [number] = lines.filter((line) => line.startsWith('Số'))
    expect(number).toMatch(new RegExp(`^Số:? \\d+/BC-\\S+\\s+${place}, ngày \\d\\d tháng \\d+ năm 2026$`))
    expect(lines).toContain('BÁO CÁO')
  })

  it('the report has the parts of its form to the last sentence', () => {
    const text = flat(pdf(`${key}-short`).pages.join(' '))
    const order = [
      'BÁO CÁO',
      'I. CÔNG TÁC',
      'II. KẾT QUẢ',
      'III. TỒN TẠI',
      'IV. PHƯƠNG HƯỚNG',
      'V. KIẾN NGHỊ',
      './.',
      'Phụ lục I ',
    ]
    const places = order.map((part) => text.indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(text).toContain('Nơi nhận:')
    expect(text).not.toContain('DỰ THẢO')
  })

  it.each(['short', 'byField', 'plan'] as const)('the %s document has as many pages as it should', (kind) => {
    const [fewest, most] = pages[kind]
    const count = pdf(`${key}-${kind}`).pages.length
    expect(count).toBeGreaterThanOrEqual(fewest)
    expect(count).toBeLessThanOrEqual(most)
  })

  it('pages are numbered from 2 on, appendices anew', () => {
    const lines = pdf(`${key}-byField`).pages.map(linesOf)
    let expected = 0
    for (const [first = ''] of lines) {
      const isOpening = !/^\d+$/.test(first)
      expected = isOpening ? 1 : expected + 1
      if (!isOpening) expect(first).toBe(String(expected))
      else expect(first).toMatch(/^(ỦY BAN|ĐẢNG ỦY|Phụ lục)/)
    }
    expect(lines.filter(([first]) => /^Phụ lục/.test(first!))).toHaveLength(tasks === 0 ? 1 : 2)
  })

  it('every page of an appendix has the header of its table and its row of numbers', () => {
    const all = pdf(`${key}-short`).pages
    const from = all.findIndex((page) => linesOf(page)[0] === 'Phụ lục I')
    for (const page of all.slice(from)) {
      expect(page).toContain('STT')
      expect(flat(page)).toMatch(/\(1\) \(2\) \(3\)/)
    }
  })

  it('no row is lost on the way to paper', () => {
    const all = pdf(`${key}-short`).pages
    const count = all.flatMap(linesOf).filter((line) => /^\d+\s+\S/.test(line)).length
    expect(count).toBeGreaterThanOrEqual(indicators + tasks)
    const letters = flat(all.join(' ')).replace(/ /g, '')
    for (const { name } of rows.get(key)!) {
      const opening = name.normalize('NFC').replace(/\s+/g, ' ').split(' ').slice(0, 2).join('')
      expect(letters).toContain(opening)
    }
  })

  it('thirty recipients, a cited letter and a deputy stand in the report by field', () => {
    const text = flat(pdf(`${key}-byField`).pages.join(' '))
    expect(text).toContain('Thực hiện Công văn số 123/SKHCN-VP ngày 05 tháng 10 năm 2026 của Sở Khoa học')
    for (const name of recipients.slice(1)) expect(text).toContain(`- ${name};`)
    expect(text).toContain('PHÓ')
  })

  it('the Party’s form has the Party’s name alone', () => {
    const first = pdf(`${key}-party`).pages[0]!
    expect(first).toContain('ĐẢNG CỘNG SẢN VIỆT NAM')
    expect(first).toContain('BAN CHỈ ĐẠO')
    expect(first).not.toContain('CỘNG HÒA')
  })

  it('the plan has its goals, its tables and the end that all plans have', () => {
    const text = flat(pdf(`${key}-plan`).pages.join(' '))
    for (const part of [
      'KẾ HOẠCH',
      'I. MỤC TIÊU',
      'Nội dung chỉ tiêu',
      'Cơ quan chủ trì',
      'CHẾ ĐỘ BÁO CÁO',
      './.',
    ])
      expect(text).toContain(part)
  })

  it('the reminder names units and days', () => {
    const text = flat(pdf(`${key}-reminder`).pages.join(' '))
    expect(text).toContain('PHIẾU ĐÔN ĐỐC')
    expect(text).toContain('Kính gửi:')
    expect(text).toMatch(/\d\d\/\d\d\/2026 \d+/)
  })
})
