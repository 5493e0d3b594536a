import type { StoredForm } from '@/domain/report/entryForm'
import { readEntries } from '@/domain/report/readEntries'
import { typedTexts } from '@/domain/report/typedTexts'
import { readUnitSheet } from '@/domain/sheet/unit/readUnitSheet'
import type { FoundCell, FoundSheet, UnitForm } from '@/domain/sheet/unit/types'
import { unitWorkbook } from '@/domain/sheet/unit/unitWorkbook'
import { wordsBack } from '@/domain/sheet/unit/wordsBack'
import { readReturned } from '@/files/xlsx/readReturned'
import { writeWorkbook } from '@/files/xlsx/writeWorkbook'
import { sheetWords } from '@/services/sheet/sheetWords'

const report = '0198c0de-0000-7000-8000-000000000001'
const ids = { percent: 'a1', yes: 'a2', document: 'a3', ratio: 'a4', text: 'a5', task: 'b1' }
const nothing = {
  ...{ value: null, numerator: null, denominator: null, boolean: null, text: null, date: null },
  ...{ documentNumber: null, documentDate: null, note: null, reason: null },
}

const stored: StoredForm = {
  indicators: [
    { id: ids.percent, kind: 'percent', unit: '%', ratio: false, current: { ...nothing, value: 61.25 } },
    { id: ids.yes, kind: 'boolean', unit: null, ratio: false, current: { ...nothing, boolean: false } },
    { id: ids.document, kind: 'document', unit: null, ratio: false, current: null },
    { id: ids.ratio, kind: 'percent', unit: '%', ratio: true, current: null },
    { id: ids.text, kind: 'text', unit: null, ratio: false, current: { ...nothing, text: '=1+1' } },
  ],
  tasks: [{ id: ids.task, current: null }],
  extra: [],
  narrative: { results: 'Đã làm.\nCòn tiếp.', difficulties: null, proposals: null, nextSteps: null },
  nothingToReport: false,
}

const named = (id: string, name: string) => ({
  ...{ id, name, section: 'I', sectionTitle: 'Hạ tầng', no: '1', unit: '%', target: '≥ 60%', last: '60' },
})

const form: UnitForm = {
  ...{ report, revision: 7, organisation: 'Phòng Kinh tế', plan: 'Kế hoạch 57', periodKey: '2026-11' },
  ...{ dueOn: '2026-11-14', stored, reopened: null },
  indicators: [
    named(ids.percent, 'Phủ sóng 5G'),
    named(ids.yes, 'Có cổng thông tin'),
    named(ids.document, 'Ban hành quy chế'),
    named(ids.ratio, 'Hồ sơ trực tuyến'),
    named(ids.text, 'Ghi chép'),
  ],
  tasks: [{ ...named(ids.task, 'Rà soát'), deadline: 'Quý I/2026', last: null }],
}

const words = sheetWords('vi')
const back = wordsBack([sheetWords('vi'), sheetWords('en')])

const sheetsOf = async (asked = form, language: 'vi' | 'en' = 'vi'): Promise<FoundSheet[]> => {
  const bytes = await writeWorkbook(unitWorkbook({ form: asked, words: sheetWords(language) }))
  const read = await readReturned({ bytes, name: 'biểu.xlsx' })
  if (!read.ok) throw new Error(read.refusal.code)
  return read.value
}

const read = (sheets: FoundSheet[]) => readUnitSheet({ sheets, report, stored, wordsBack: back })

/** Writes into the cell of a row (by its hidden id) and a column (by its hidden key). */
const write = (sheets: FoundSheet[], part: string, key: string, cell: FoundCell): void => {
  for (const { rows } of sheets) {
    const keys = rows.find((cells) => cells.includes('seal'))
    const row = rows.find(([first]) => first === part)
    if (keys !== undefined && row !== undefined) row[keys.indexOf(key)] = cell
  }
}

const entriesOf = (sheets: FoundSheet[]) => {
  const found = read(sheets)
  if (!found.ok) throw new Error(found.refusal.code)
  return readEntries({ stored, typed: typedTexts(found.value.sent) })
}

describe('a unit’s sheet', () => {
  it.each(['vi', 'en'] as const)('that nobody touched changes nothing (%s)', async (language) => {
    const { entries, problems } = entriesOf(await sheetsOf(form, language))
    expect(problems).toEqual([])
    expect(entries).toEqual({ values: [], tasks: [], extra: {}, narrative: {}, nothingToReport: false })
  })

  it('says what was typed into it, as the form would have', async () => {
    const sheets = await sheetsOf()
    write(sheets, `v.${ids.percent}`, 'main', '62,5%')
    write(sheets, `v.${ids.yes}`, 'main', 'có')
    write(sheets, `v.${ids.document}`, 'main', '05/QĐ-UBND')
    write(sheets, `v.${ids.document}`, 'documentDate', { day: '2026-11-05' })
    write(sheets, `v.${ids.ratio}`, 'numerator', 1183)
    write(sheets, `v.${ids.ratio}`, 'denominator', '1.224')
    write(sheets, `t.${ids.task}`, 'status', 'Đang thực hiện')
    write(sheets, `t.${ids.task}`, 'progress', 40)
    write(sheets, 'n.difficulties', 'main', 'Thiếu máy.')
    const { entries, problems } = entriesOf(sheets)
    expect(problems).toEqual([])
    expect(entries.values).toEqual([
      { indicator: ids.percent, value: 62.5 },
      { indicator: ids.yes, boolean: true },
      { indicator: ids.document, documentNumber: '05/QĐ-UBND', documentDate: '2026-11-05' },
      { indicator: ids.ratio, numerator: 1183, denominator: 1224 },
    ])
    expect(entries.tasks).toEqual([{ task: ids.task, status: 'in_progress', progress: 40 }])
    expect(entries.narrative).toEqual({ difficulties: 'Thiếu máy.' })
  })

  it('takes a cell that was shown as a percent for what was seen, not for its fraction', async () => {
    const sheets = await sheetsOf()
    write(sheets, `v.${ids.percent}`, 'main', { percent: 0.6275 })
    expect(entriesOf(sheets).entries.values).toEqual([{ indicator: ids.percent, value: 62.75 }])
  })

  it('leaves a row that was deleted as it is stored', async () => {
    const sheets = await sheetsOf()
    for (const sheet of sheets) sheet.rows = sheet.rows.filter(([part]) => part !== `v.${ids.percent}`)
    expect(entriesOf(sheets).entries.values).toEqual([])
  })

  it('carries the fingerprint and the revision that it was filled from', async () => {
    const found = read(await sheetsOf())
    expect(found.ok && found.value.revision).toBe(7)
    expect(found.ok && found.value.sent.base).toMatch(new RegExp(`v\\.${ids.percent}:[0-9a-f]{8}`))
  })

  it('names an unreadable figure at its field and reads the others', async () => {
    const sheets = await sheetsOf()
    write(sheets, `v.${ids.percent}`, 'main', 'nhiều')
    write(sheets, `t.${ids.task}`, 'status', 'Xong rồi')
    const { problems } = entriesOf(sheets)
    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      [`v.${ids.percent}.value`, 'number_unreadable'],
      [`t.${ids.task}.status`, 'task_status_unknown'],
    ])
  })

  const refusals: [string, string, (sheets: FoundSheet[]) => void][] = [
    [
      'another report',
      'sheet_of_other_report',
      (sheets) => {
        sheets.at(-1)!.rows[2]![1] = 'x'
      },
    ],
    [
      'no hidden facts',
      'sheet_unknown',
      (sheets) => {
        sheets.pop()
      },
    ],
    [
      'a row of another report',
      'row_not_in_report',
      (sheets) => write(sheets, `v.${ids.percent}`, 'part', 'v.other'),
    ],
    [
      'a row twice',
      'sheet_row_twice',
      (sheets) => {
        sheets[0]!.rows.push([...sheets[0]!.rows.find(([part]) => part === `v.${ids.yes}`)!])
      },
    ],
    [
      'hidden cells moved to another row',
      'sheet_row_changed',
      (sheets) => write(sheets, `v.${ids.percent}`, 'name', 'Có cổng thông tin'),
    ],
    [
      'another fingerprint',
      'sheet_row_changed',
      (sheets) => write(sheets, `v.${ids.percent}`, 'base', '00000000'),
    ],
    [
      'a row of its own',
      'sheet_row_added',
      (sheets) => {
        sheets[0]!.rows.push([null, '9', 'Dòng mới', null, null, null, '5'])
      },
    ],
    [
      'ten thousand rows',
      'sheet_too_long',
      (sheets) => {
        for (let at = 0; at < 10_000; at += 1) sheets[0]!.rows.push([null, '9'])
      },
    ],
  ]
  it.each(refusals)('is refused with %s: %s', async (_case, code, spoil) => {
    const sheets = await sheetsOf()
    spoil(sheets)
    const found = read(sheets)
    expect(found.ok ? null : found.refusal.code).toBe(code)
  })

  it('opens only the rows that were returned', () => {
    const { sheets } = unitWorkbook({ form: { ...form, reopened: new Set([ids.yes]) }, words })
    const closed = sheets[0]!.rows.flatMap((row) => (row.type === 'row' ? [row.closed?.length ?? 0] : []))
    const inputs = sheets[0]!.columns.filter(({ isInput }) => isInput).length
    expect(closed).toEqual([inputs, inputs - 2, inputs, inputs, inputs])
  })
})
