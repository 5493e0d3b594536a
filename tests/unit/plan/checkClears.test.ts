import { checkClears } from '@/domain/plan/checkClears'
import type { Clear } from '@/domain/plan/sixClears'

const row = (id: string, change = {}) => ({
  id,
  list: 'task' as const,
  leads: [{ nature: 'unit' as const, confirmed: false }],
  work: 'Việc',
  hasTime: true,
  hasOfficial: true,
  product: 'Báo cáo',
  authority: 'Chủ tịch',
  ...change,
})
const waiver = (id: string, clear: Clear) => ({ row: id, clear, reason: 'Lý do' })

describe('the clears of a plan', () => {
  it('are all six where the plan names none, and its own where it says five', () => {
    const rows = [row('a', { authority: '' })]
    expect(checkClears({ asked: [], rows, waivers: [] })).toMatchObject({
      openGaps: 1,
      open: { authority: 1 },
    })
    const five = ['person', 'work', 'time', 'responsibility', 'product'] as const
    expect(checkClears({ asked: five, rows, waivers: [] })).toMatchObject({ asked: five, openGaps: 0 })
  })

  it('count a gap as open until a leader lets exactly it pass', () => {
    const rows = [row('a', { hasTime: false, authority: '' }), row('b', { hasTime: false })]
    const checked = checkClears({ asked: [], rows, waivers: [waiver('a', 'time'), waiver('b', 'product')] })
    expect([checked.openGaps, checked.waived, checked.open.time, checked.open.authority]).toEqual([
      2, 1, 1, 1,
    ])
    expect(checked.rows[0]!.gaps.map(({ clear, waiver: said }) => [clear, said?.reason ?? null])).toEqual([
      ['time', 'Lý do'],
      ['authority', null],
    ])
  })
})
