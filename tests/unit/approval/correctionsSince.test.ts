import { correctionsSince } from '@/domain/approval/correctionsSince'
import type { Correction, LadderEvent } from '@/domain/approval/types'

const figure = (row: string, before: number, after: number): Correction => ({
  kind: 'indicator',
  row,
  field: 'value',
  before,
  after,
})
type Event = { seq: number; type: LadderEvent['type']; detail: LadderEvent['detail'] }

const event = (seq: number, type: Event['type'], ...corrected: Correction[]): Event => ({
  seq,
  type,
  detail: { opened: [], blocked: false, ...(corrected.length === 0 ? {} : { corrected }) },
})

const told = (events: Event[]) =>
  [...correctionsSince({ events })].map(([row, all]) => [
    row,
    all.map((one) => `${one.event.seq}: ${String(one.before)} → ${String(one.after)}`),
  ])

describe('what deciders corrected', () => {
  it('is told by row, the oldest first, with the event that did it', () => {
    const events = [
      event(1, 'submit'),
      event(2, 'edit', figure('a', 1, 2), figure('b', 5, 6)),
      event(3, 'approve'),
      event(4, 'edit', figure('a', 2, 3)),
    ]
    expect(told(events)).toEqual([
      ['a', ['2: 1 → 2', '4: 2 → 3']],
      ['b', ['2: 5 → 6']],
    ])
  })

  it('ends when the document is sent again', () => {
    const events = [event(1, 'submit'), event(2, 'edit', figure('a', 1, 2)), event(3, 'return')]
    expect(told(events)).toHaveLength(1)
    expect(told([...events, event(4, 'submit')])).toEqual([])
  })
})
