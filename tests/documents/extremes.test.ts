import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reportDocument } from '@/domain/document/reportDocument'
import { writeDocx } from '@/files/docx/writeDocx'
import { documentWords as say } from '@/i18n/documentWords'
import { flat, printAll, readPdf, type Pdf } from '../support/office'
import { choices, indicatorLine, reportFacts, taskLine } from '../unit/document/facts'

const long =
  'Tỷ lệ hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng và được ký số theo quy định của pháp luật '

let draft: Pdf
beforeAll(async () => {
  const folder = mkdtempSync(join(process.env.TEST_FOLDER ?? tmpdir(), 'extremes-'))
  mkdirSync(folder, { recursive: true })
  const facts = reportFacts({
    issued: null,
    plan: { title: `Kế hoạch ${long.repeat(3)}`, number: null, date: null, year: '2026' },
    indicators: Array.from({ length: 90 }, (_, at) =>
      indicatorLine({
        no: String(at + 1),
        name: long.repeat(1 + (at % 4)),
        section: { code: 'I', title: long },
        ...(at % 3 === 0 ? { reported: null, assessment: 'missing' as const, target: null, unit: null } : {}),
      }),
    ),
    tasks: Array.from({ length: 30 }, (_, at) =>
      taskLine({
        no: String(at + 1),
        name: long,
        section: { code: 'I', title: long },
        ...(at % 2 === 0 ? { status: null, result: null, documentNumber: null, timing: null } : {}),
      }),
    ),
  })
  const recipients = Array.from({ length: 30 }, () => long.repeat(2).slice(0, 200))
  const document = reportDocument({ facts, choices: choices({ figures: 'cumulative', recipients }), say })
  const file = join(folder, 'draft.docx')
  writeFileSync(file, await writeDocx({ document }))
  printAll({ files: [file], folder })
  draft = readPdf(join(folder, 'draft.pdf'))
}, 120_000)

it('long names, rows without anything and many recipients are printed to the last row', () => {
  const text = flat(draft.pages.join(' '))
  expect(text).toContain('Phụ lục II')
  expect(text.match(/Chưa có /g)!.length).toBeGreaterThanOrEqual(45)
  const rows = draft.pages
    .join('\n')
    .split('\n')
    .filter((line) => /^\s*\d+\s{2,}\S/.test(line))
  expect(rows.length).toBeGreaterThanOrEqual(110)
})

it('a foot too long for a page begins under the last sentence and goes on behind it', () => {
  const closing = draft.pages.findIndex((page) => page.includes('./.'))
  expect(draft.pages[closing]).toContain('Nơi nhận:')
  const text = flat(draft.pages.slice(closing).join(' '))
  expect(text.match(/- Tỷ lệ hồ sơ công việc/g)).toHaveLength(30)
  expect(text).toContain('- Lưu: VT, VHXH.')
})

it('a draft leaves number and day open', () => {
  const [first = ''] = draft.pages
  expect(first).toMatch(/Số:\s+\/BC-UBND/)
  expect(first).toMatch(/ngày\s+tháng 10 năm 2026/)
})
