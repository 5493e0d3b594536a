import { figureAt } from '@/domain/board/figureAt'
import type { Entry, Fact } from '@/domain/board/types'
import { entry, fact } from './facts'

const at = (facts: Fact[], entries: Entry[] = []) => {
  const figure = figureAt({ kind: 'percent', period: '2026-10', facts, entries })
  const shown =
    figure.state === 'missing' ? figure.last : figure.state === 'waiting' ? figure.entry : figure.fact
  return [figure.state, shown?.period ?? null]
}

describe('figureAt', () => {
  it('shows what the province has accepted for the period', () => {
    expect(at([fact(10, 61), fact(9, 60)])).toEqual(['official', '2026-10'])
  })

  it('shows what the commune reports as waiting as long as nothing is accepted', () => {
    expect(at([fact(9, 60)], [entry(10, 61)])).toEqual(['waiting', '2026-10'])
  })

  it('shows a report that still waits from an earlier period rather than an older accepted figure', () => {
    expect(at([fact(8, 60)], [entry(10, null), entry(9, 61)])).toEqual(['waiting', '2026-09'])
  })

  it('lets no late report of an earlier period hide a newer accepted figure', () => {
    expect(at([fact(9, 60)], [entry(8, 59)])).toEqual(['carried', '2026-09'])
  })

  it('lets the newest accepted figure stand while the period says nothing', () => {
    expect(at([fact(9, null), fact(8, 60)], [entry(10, null)])).toEqual(['carried', '2026-08'])
  })

  it('calls a period missing whose accepted report says nothing, and names the figure before it', () => {
    expect(at([fact(10, null), fact(9, 60)])).toEqual(['missing', '2026-09'])
  })

  it('is missing without any figure', () => {
    expect(at([fact(9, null)])).toEqual(['missing', null])
    expect(at([])).toEqual(['missing', null])
  })
})
