import { newestAccepted } from '@/domain/board/newestAccepted'
import type { Point } from '@/domain/board/seriesOf'

const nothing = {
  value: null,
  numerator: null,
  denominator: null,
  boolean: null,
  text: null,
  date: null,
  documentNumber: null,
  documentDate: null,
}
const point = (period: string, value: number | null, more: Partial<Point> = {}): Point => ({
  period,
  end: `${period}-28`,
  nominalTo: `${period}-28`,
  reported: { ...nothing, value },
  total: value,
  assessment: 'met',
  light: 'green',
  isOfficial: true,
  report: 'r',
  ...more,
})
const indicator = (no: string, ...points: Point[]) => ({ no, kind: 'number' as const, points })
const read = (...indicators: ReturnType<typeof indicator>[]) => {
  const found = newestAccepted({ indicators })
  return found && [found.period, found.figures.map((figure) => figure.indicator.no)]
}

describe('the newest accepted figures', () => {
  it('are those of the newest period of which any was accepted', () => {
    const one = indicator('1', point('2026-09', 1), point('2026-10', 2))
    const other = indicator('2', point('2026-09', 1))
    expect(read(one, other)).toEqual(['2026-10', ['1']])
  })

  it('leave out what still waits to be accepted', () => {
    expect(read(indicator('1', point('2026-10', 1), point('2026-11', 2, { isOfficial: false })))).toEqual([
      '2026-10',
      ['1'],
    ])
  })

  it('leave out an accepted report that says nothing: missing is not zero', () => {
    expect(read(indicator('1', point('2026-10', null)), indicator('2', point('2026-10', 0)))).toEqual([
      '2026-10',
      ['2'],
    ])
  })

  it('come red first, then yellow, else in the order of the plan', () => {
    const light = (no: string, shown: Point['light']) => indicator(no, point('2026-10', 1, { light: shown }))
    expect(read(light('1', 'green'), light('2', 'yellow'), light('3', 'red'), light('4', 'green'))).toEqual([
      '2026-10',
      ['3', '2', '1', '4'],
    ])
  })

  it('are nothing before the first was accepted', () => {
    expect(read(indicator('1'))).toBeNull()
  })
})
