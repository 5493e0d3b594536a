import { dueIn } from '@/domain/period/dueIn'

describe('how far off a due day is', () => {
  it('counts the days ahead and past', () => {
    expect(dueIn({ dueOn: '2026-11-14', today: '2026-11-12' })).toEqual({ kind: 'ahead', days: 2 })
    expect(dueIn({ dueOn: '2026-11-14', today: '2026-11-22' })).toEqual({ kind: 'past', days: 8 })
  })
  it('is neither on the day itself', () => {
    expect(dueIn({ dueOn: '2026-11-14', today: '2026-11-14' })).toEqual({ kind: 'today', days: 0 })
  })
})
