import { reportDocument } from '@/domain/document/reportDocument'
import type { Block, Table } from '@/domain/document/types'
import { documentWords as say } from '@/i18n/documentWords'
import { choices, indicatorLine, reportFacts, reported, taskLine } from './facts'

const made = (facts: Parameters<typeof reportFacts>[0] = {}, chosen: Parameters<typeof choices>[0] = {}) =>
  reportDocument({ facts: reportFacts(facts), choices: choices(chosen), say })

const letterOf = (...asked: Parameters<typeof made>): Block[] => made(...asked).parts[0]!.blocks
const textsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.type === 'paragraph' || block.type === 'heading' ? [block.text] : []))
const tableOf = (at: number, ...asked: Parameters<typeof made>): Table =>
  made(...asked).parts[at]!.blocks.find((block) => block.type === 'table')!

describe('the letter of a report', () => {
  it('has its blocks in the order of the decree', () => {
    const kinds = letterOf().map(({ type }) => type)
    expect(kinds.slice(0, 3)).toEqual(['letterhead', 'title', 'paragraph'])
    expect(kinds.slice(-2)).toEqual(['paragraph', 'foot'])
  })

  it('has four parts and the proposals', () => {
    const headings = letterOf().flatMap((block) =>
      block.type === 'heading' && block.level === 1 ? [block.text] : [],
    )
    expect(headings).toEqual([
      'I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI',
      'II. KẾT QUẢ NỔI BẬT',
      'III. TỒN TẠI, HẠN CHẾ, KHÓ KHĂN, VƯỚNG MẮC',
      'IV. PHƯƠNG HƯỚNG THỜI GIAN TỚI',
      'V. KIẾN NGHỊ, ĐỀ XUẤT',
    ])
  })

  it('ends its last sentence with ./. at the last word', () => {
    expect(textsOf(letterOf()).at(-1)).toMatch(/\p{L}\.\/\.$/u)
  })

  it('cites the letter that asks for it', () => {
    const request = { number: '123/SKHCN-VP', date: '2026-10-05', issuer: 'Sở Khoa học và Công nghệ' }
    expect(textsOf(letterOf({}, { request }))[0]).toMatch(
      /^Thực hiện Công văn số 123\/SKHCN-VP ngày 05 tháng 10 năm 2026 của Sở Khoa học và Công nghệ, Ủy ban nhân dân xã Lộc Quang báo cáo .* như sau:$/,
    )
  })

  it('names the documents issued in the period, and since the beginning of the year where it is cumulative', () => {
    const tasks = [taskLine({ documentDate: '2026-03-02' })]
    expect(textsOf(letterOf({ tasks })).join('\n')).toContain('chưa ghi nhận văn bản mới')
    expect(textsOf(letterOf({ tasks }, { figures: 'cumulative' })).join('\n')).toContain(
      '12/QĐ-UBND ngày 02/03/2026',
    )
  })

  it('counts what has a figure and what has none, and never calls a missing one zero', () => {
    const indicators = [indicatorLine(), indicatorLine({ no: '2', reported: null, assessment: 'missing' })]
    expect(textsOf(letterOf({ indicators })).join('\n')).toContain(
      'Kế hoạch có 2 chỉ tiêu, 1 chỉ tiêu có số liệu, trong đó: 1 chỉ tiêu đạt; 1 chỉ tiêu chưa có số liệu (chi tiết tại Phụ lục I).',
    )
  })

  it('counts every task once: those that are late are among the others', () => {
    const tasks = [
      taskLine({ status: 'in_progress', timing: 'overdue', progress: 12.5 }),
      taskLine({ no: '2', status: 'in_progress', timing: 'on_time' }),
      taskLine({ no: '3' }),
      taskLine({ no: '4', status: null }),
    ]
    expect(textsOf(letterOf({ tasks })).join('\n')).toContain(
      'Kế hoạch có 4 nhiệm vụ, trong đó: 2 nhiệm vụ đang thực hiện (trong đó 1 nhiệm vụ quá hạn); 1 nhiệm vụ hoàn thành; 1 nhiệm vụ chưa có số liệu',
    )
    expect(JSON.stringify(tableOf(2, { tasks }).rows)).toContain('(12,5%)')
  })

  it('tells difficulties once, and the tasks that are late', () => {
    const difficulty = 'Thiếu kinh phí.'
    const tasks = [taskLine({ status: 'in_progress', timing: 'overdue', difficulty })]
    const text = textsOf(letterOf({ tasks, narrative: { difficulties: difficulty } })).join('\n')
    expect(text.split(difficulty)).toHaveLength(2)
    expect(text).toContain('Còn 1 nhiệm vụ quá hạn, gồm: Ban hành quy chế quản lý dữ liệu.')
  })

  it('speaks by field where that is asked for', () => {
    const texts = textsOf(letterOf({}, { length: 'by_field' }))
    expect(texts).toContain('a) Hạ tầng số')
    expect(texts).toContain(
      'Cụ thể: Tỉ lệ phủ sóng 5G trên địa bàn: 61,25% (mức phấn đấu: từ 60% trở lên; đạt).',
    )
    expect(textsOf(letterOf())).not.toContain('a) Hạ tầng số')
  })
})

describe('the appendices of a report', () => {
  it('lie, are numbered and say what they are attached to', () => {
    const [, first, second] = made().parts
    expect([first!.orientation, second!.orientation]).toEqual(['landscape', 'landscape'])
    expect(first!.blocks[0]).toEqual({
      type: 'appendix',
      label: 'Phụ lục I',
      title: 'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU THÁNG 10 NĂM 2026',
      attached: '(Kèm theo Báo cáo số 5/BC-UBND ngày 18 tháng 10 năm 2026 của Ủy ban nhân dân xã Lộc Quang)',
    })
    expect(second!.blocks[0]).toMatchObject({ label: 'Phụ lục II' })
  })

  it('have a row for each section and words for each verdict', () => {
    expect(tableOf(1).rows).toEqual([
      { type: 'section', code: 'I', title: 'Hạ tầng số' },
      {
        type: 'row',
        cells: [
          '1',
          'Tỉ lệ phủ sóng 5G trên địa bàn',
          '%',
          'từ 60% trở lên',
          '61,25%',
          'Đạt',
          'Phòng Văn hóa - Xã hội',
        ],
      },
    ])
  })

  it('say that a figure is missing', () => {
    const { rows } = tableOf(1, { indicators: [indicatorLine({ reported: null, assessment: 'missing' })] })
    expect(rows[1]).toMatchObject({ cells: expect.arrayContaining(['Chưa có số liệu']) })
    expect(JSON.stringify(rows[1])).not.toContain('"0')
  })

  it('show sums and shares where they are cumulative, the state itself for what is one', () => {
    const flow = indicatorLine({
      kind: 'number',
      unit: 'Lớp',
      basis: 'flow',
      reported: reported({ value: 3 }),
      total: 30,
    })
    const { columns, rows } = tableOf(
      1,
      { indicators: [flow, indicatorLine({ no: '2' })] },
      { figures: 'cumulative' },
    )
    expect(columns.map(({ title }) => title).slice(4, 8)).toEqual([
      'Thực hiện tháng 10 năm 2026',
      'Lũy kế từ đầu năm',
      'Tỷ lệ %',
      'Đánh giá',
    ])
    const cells = rows.flatMap((row) => (row.type === 'row' ? [row.cells.slice(4, 7)] : []))
    expect(cells).toEqual([
      ['3', '30', '50'],
      ['61,25%', '61,25%', '102,1'],
    ])
  })

  it('name a group of tasks once over all of its rows', () => {
    const { rows } = tableOf(2, { tasks: [taskLine(), taskLine({ no: '2' })] })
    expect(rows.map((row) => (row.type === 'row' ? row.cells[1] : 'section'))).toEqual(['I. Thể chế', null])
  })

  it('tell the deadline as the plan writes it, and the later day that was given', () => {
    const cellOf = (isMoved: boolean) => {
      const deadline = { text: 'Quý III/2026', end: '2026-12-15', isMoved }
      const [row] = tableOf(2, { tasks: [taskLine({ deadline })] }).rows
      return row?.type === 'row' ? row.cells[2] : null
    }
    expect(cellOf(false)).toMatch(/Thời hạn: Quý III\/2026$/)
    expect(cellOf(true)).toMatch(/Thời hạn: Quý III\/2026, gia hạn đến 15\/12\/2026$/)
  })

  it('have no column for groups where there are none', () => {
    const { columns } = tableOf(2, { tasks: [taskLine({ section: null })] })
    expect(columns.map(({ title }) => title)).not.toContain('Nhóm')
  })

  it('are left out where the plan has no such rows', () => {
    expect(made({ tasks: [] }).parts).toHaveLength(2)
  })
})

describe('a report that is not issued yet', () => {
  it('has a watermark and no signer; one that is issued has none', () => {
    const draft = made({ issued: null })
    expect(draft.watermark).toBe('DỰ THẢO')
    expect(draft.parts[0]!.blocks.at(-1)).toMatchObject({ type: 'foot', name: null })
    expect(made().watermark).toBeNull()
  })
})

it('the Party’s form has the Party’s name alone and the committee under its superior', () => {
  const [letterhead] = letterOf(
    { commune: 'Xã Tiểu Cần', committee: 'Ban Chỉ đạo 57 xã Tiểu Cần' },
    { form: 'party' },
  )
  expect(letterhead).toMatchObject({
    superior: 'ĐẢNG ỦY XÃ TIỂU CẦN',
    issuer: ['BAN CHỈ ĐẠO 57'],
    nation: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
  })
})

it('a document bears version, revision and the head of its chain', () => {
  expect(made().properties.custom).toEqual([
    { name: 'version', value: '1' },
    { name: 'revision', value: '7' },
    { name: 'chainHead', value: 'ab'.repeat(32) },
  ])
})
