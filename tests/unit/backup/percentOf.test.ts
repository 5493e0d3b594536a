import { percentOf } from '@/services/backup/progress'

describe('how far a work is', () => {
  it('says 100 at the end and not before', () => {
    expect([0, 1, 999, 1000, 1001].map((done) => percentOf({ done, total: 1000 }))).toEqual([
      0, 0, 99, 100, 100,
    ])
  })

  it('says 100 of nothing', () => {
    expect(percentOf({ done: 0, total: 0 })).toBe(100)
  })
})
