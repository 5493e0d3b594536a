import fc from 'fast-check'
import { readFigure } from '@/domain/report/readFigure'
import { writeFigure } from '@/domain/report/writeFigure'

const read = (text: string, percent = false) => {
  const figure = readFigure({ text, percent })
  return figure.ok ? figure.value : figure.refusal.code
}

describe('a figure typed into a field', () => {
  it('is read the Vietnamese way', () => {
    expect(['61,25', '1.183', ' 08 ', '-2', '0.8', '1 183,5'].map((text) => read(text))).toEqual([
      61.25, 1183, 8, -2, 0.8, 1183.5,
    ])
  })

  it('is missing, and not zero, where nothing was typed', () => {
    expect([read(''), read('  '), read('0')]).toEqual([null, null, 0])
  })

  it('is refused with both readings where it may mean thousands or decimals', () => {
    expect(readFigure({ text: '1,183', percent: false })).toEqual({
      ok: false,
      refusal: {
        kind: 'shape',
        code: 'number_ambiguous',
        params: { text: '1,183', grouped: '1.183', decimal: '1,1830' },
      },
    })
    expect([read('1.183'), read('1,1830')]).toEqual([1183, 1.183])
  })

  it('is not doubted as a percent, where thousands make no sense', () => {
    expect([read('61,250', true), read('101,250', true)]).toEqual([61.25, 'number_ambiguous'])
  })

  it('may carry its percent sign only where it is a percent', () => {
    expect([read('61,25 %', true), read('100%', true), read('61 %'), read('%', true)]).toEqual([
      61.25,
      100,
      'number_unreadable',
      'number_unreadable',
    ])
  })

  it('is refused as words or with too many digits', () => {
    expect([read('gần đủ'), read('1234567890123456')]).toEqual(['number_unreadable', 'number_too_long'])
  })

  it('reads back as the same number from what the form shows', () => {
    const figures = fc
      .record({
        digits: fc.integer({ min: -(10 ** 14), max: 10 ** 14 }),
        decimals: fc.integer({ min: 0, max: 6 }),
      })
      .map(({ digits, decimals }) => Number(`${digits}e-${decimals}`))
    fc.assert(
      fc.property(figures, fc.boolean(), (value, percent) => {
        expect(read(writeFigure({ value, percent }), percent)).toBe(value === 0 ? 0 : value)
      }),
    )
  })
})
