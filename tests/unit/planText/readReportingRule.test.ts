import { readReportingRule } from '@/domain/planText/readReportingRule'

describe('readReportingRule', () => {
  it.each([
    ['trước ngày 15 hằng tháng', ['month'], 15, null, null, 'before'],
    ['định kỳ trước ngày 20 hàng tháng báo cáo', ['month'], 20, null, null, 'before'],
    ['trước ngày 06 tháng cuối Quý', ['quarter'], 6, null, 0, 'before'],
    ['hàng năm (trước ngày 06/12)', ['year'], 6, 12, null, 'before'],
    ['6 tháng (trước ngày 06/6)', ['half_year'], 6, 6, null, 'before'],
    ['9 tháng, chậm nhất ngày 10/9', ['nine_months'], 10, 9, null, 'on'],
    ['chậm nhất ngày 20 hằng tháng', ['month'], 20, null, null, 'on'],
    ['ngày 05 của tháng sau', ['month'], 5, null, 1, 'on'],
    ['trước ngày 15 hằng tháng'.normalize('NFD'), ['month'], 15, null, null, 'before'],
  ])('reads "%s"', (text, frequencies, day, month, monthOffset, bound) => {
    expect(readReportingRule({ text })).toMatchObject({
      text,
      frequencies,
      day,
      month,
      monthOffset,
      bound,
      date: null,
      flags: [],
    })
  })

  it.each([
    ['định kỳ hàng năm hoặc đột xuất', ['year', 'adhoc']],
    ['tháng, quý, 6 tháng, 1 năm hoặc đột xuất', ['month', 'quarter', 'half_year', 'year', 'adhoc']],
    ['báo cáo: tháng, quý, 6 tháng, 1 năm hoặc đột xuất', ['month', 'quarter', 'half_year', 'year', 'adhoc']],
    ['định kỳ 3 tháng, 6 tháng, 1 năm hoặc đột xuất', ['quarter', 'half_year', 'year', 'adhoc']],
    ['kết quả thực hiện (3 tháng, 6 tháng, năm)', ['quarter', 'half_year', 'year']],
    ['định kỳ', ['periodic']],
  ])('finds in "%s" the frequencies %j and no day', (text, frequencies) => {
    expect(readReportingRule({ text })).toMatchObject({
      frequencies,
      day: null,
      bound: null,
      flags: ['no_day'],
    })
  })

  it('gives each frequency of a long sentence its own day', () => {
    const text =
      'định kỳ hàng tháng (trước ngày 06 hàng tháng), Quý (trước ngày 06 tháng cuối Quý), 6 tháng (trước ngày 06/6) và hàng năm (trước ngày 06/12) hoặc đột xuất báo cáo tình hình'
    expect(readReportingRule({ text }).dues).toEqual([
      { frequency: 'month', day: 6, month: null, monthOffset: null, bound: 'before' },
      { frequency: 'quarter', day: 6, month: null, monthOffset: 0, bound: 'before' },
      { frequency: 'half_year', day: 6, month: 6, monthOffset: null, bound: 'before' },
      { frequency: 'year', day: 6, month: 12, monthOffset: null, bound: 'before' },
      { frequency: 'adhoc', day: null, month: null, monthOffset: null, bound: null },
    ])
  })

  it('asks nothing of an ad hoc report', () => {
    expect(readReportingRule({ text: 'báo cáo đột xuất khi có yêu cầu' })).toMatchObject({
      frequencies: ['adhoc'],
      flags: [],
    })
  })

  it('cannot tell the frequency of a lone day in a month', () => {
    expect(readReportingRule({ text: 'trước ngày 06/6' })).toMatchObject({
      frequencies: [],
      day: 6,
      month: 6,
      bound: 'before',
      flags: ['no_frequency'],
    })
  })

  it('tells a duty done once from a rule', () => {
    expect(readReportingRule({ text: 'hoàn thành trước ngày **20/3/2026**; bảo đảm' })).toMatchObject({
      frequencies: [],
      date: '2026-03-20',
      bound: 'before',
      flags: ['one_off'],
    })
  })

  it('takes neither the date of a document nor "quy định" nor a quarter for a rule', () => {
    expect(
      readReportingRule({
        text: 'Nghị quyết số 57-NQ/TW ngày 22/12/2024, theo quy định tại Quý II năm 2026',
      }),
    ).toMatchObject({ frequencies: [], day: null, date: null, flags: ['no_frequency'] })
  })

  it.each([
    ['của các cơ quan, đơn vị gửi Phòng Văn hóa – Xã hội tổng hợp trước ngày 15', 'Phòng Văn hóa – Xã hội'],
    ['báo cáo UBND xã trước ngày 20 hằng tháng, đề xuất', 'UBND xã'],
    ['báo cáo về Sở Khoa học và Công nghệ tỉnh.', 'Sở Khoa học và Công nghệ tỉnh'],
    ['gửi về Ban Chỉ đạo (qua Văn phòng Đảng ủy) tổng hợp', 'Ban Chỉ đạo'],
    ['báo cáo UBND tỉnh, sở, ngành liên quan về tình hình', 'UBND tỉnh, sở, ngành liên quan'],
    ['định kỳ báo cáo kết quả', null],
  ])('finds the receiver in "%s"', (text, to) => {
    expect(readReportingRule({ text }).to).toBe(to)
  })
})
