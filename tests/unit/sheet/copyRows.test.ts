import { copyRows, printOf, type Copied } from '@/domain/sheet/copy/copyRows'
import { settleCopied } from '@/domain/sheet/copy/settleCopied'
import type { IndicatorInReport, TaskInReport } from '@/domain/sheet/report/types'
import { sheetWords } from '@/services/sheet/sheetWords'

const words = sheetWords('vi')
const nothing = {
  ...{ value: null, numerator: null, denominator: null, boolean: null, text: null, date: null },
  ...{ documentNumber: null, documentDate: null },
}
const place = { section: 'I', sectionTitle: 'Hạ tầng', leads: null }

const indicator = (value: number | null): IndicatorInReport => ({
  ...place,
  ...{ id: 'i1', no: '2', name: 'Phủ sóng 5G', unit: '%', kind: 'percent', basis: 'snapshot' },
  ...{ target: '≥ 60%', note: null, cumulative: null, assessment: 'met' },
  reported: value === null ? null : { ...nothing, value },
})

const task: TaskInReport = {
  ...place,
  ...{ id: 't1', no: '1', name: 'Rà soát', subtask: 'rà soát', output: null, timing: 'due_soon' },
  deadline: { text: 'Quý IV', end: '2026-12-31' },
  reported: {
    ...{ status: 'in_progress', progress: 40, result: 'Đang làm', difficulty: null },
    ...{ documentNumber: '05/QĐ-UBND', documentDate: '2026-02-05' },
  },
}

const rowsOf = (value: number | null = 61.25, copied: Copied[] = []) =>
  copyRows({ report: { indicators: [indicator(value)], tasks: [task] }, copied, words })

const marked = (text: string): Copied => ({
  ...{ row: 'i1', print: printOf({ text }), byName: 'An', at: '2026-11-20T02:00:00.000Z' },
})

describe('rows to be retyped', () => {
  it('say everything in the words of national systems', () => {
    expect(rowsOf().map(({ text }) => text)).toEqual([
      'Chỉ tiêu: I.2 Phủ sóng 5G\nĐơn vị tính: %\nMức phấn đấu: ≥ 60%\nKết quả thực hiện: 61,25%',
      'Nhiệm vụ: I.1 Rà soát\nTrạng thái: Đang thực hiện, Đúng hạn\nTiến độ (%): 40\nHạn: 31/12/2026\nKết quả thực hiện: Đang làm\nVăn bản, sản phẩm: 05/QĐ-UBND ngày 05/02/2026',
    ])
  })

  it('leave out what says nothing', () => {
    expect(rowsOf(null).map(({ id }) => id)).toEqual(['t1'])
  })

  it('are copied while they say the same, and to be copied again when they do not', () => {
    const [row] = rowsOf()
    const copied = [marked(row!.text)]
    expect(rowsOf(61.25, copied)[0]!.mark).toMatchObject({ state: 'copied', byName: 'An' })
    expect(rowsOf(62, copied)[0]!.mark).toMatchObject({ state: 'changed', byName: 'An' })
  })
})

describe('ticking rows', () => {
  const settle = (rows: ReturnType<typeof rowsOf>, ticked: string[], shown = rows) =>
    settleCopied({
      rows,
      shown: new Map(shown.map((row) => [row.id, printOf(row)])),
      ticked: new Set(ticked),
    })

  it('remembers those that were not entered yet and takes back those that are unticked', () => {
    const rows = rowsOf(61.25, [marked(rowsOf()[0]!.text)])
    expect(settle(rows, ['i1', 't1'])).toEqual({
      ok: true,
      value: { entered: [{ row: 't1', print: printOf(rows[1]!) }], withdrawn: [] },
    })
    expect(settle(rows, [])).toEqual({ ok: true, value: { entered: [], withdrawn: ['i1'] } })
  })

  it('leaves what is known of a changed row that nobody ticks again', () => {
    const rows = rowsOf(62, [marked(rowsOf(61.25)[0]!.text)])
    expect(settle(rows, [])).toEqual({ ok: true, value: { entered: [], withdrawn: [] } })
  })

  it('is refused for a row that says something else than the page showed, or is in no such report', () => {
    expect(settle(rowsOf(62), ['i1'], rowsOf(61.25))).toMatchObject({ refusal: { code: 'copy_changed' } })
    expect(settle(rowsOf(), ['x'])).toMatchObject({ refusal: { code: 'row_not_in_report' } })
  })
})
