import { addDays } from '@/domain/period/addDays'
import { daysOverdue } from '@/domain/period/daysOverdue'
import { daysRed } from '@/domain/period/daysRed'

describe('daysOverdue', () => {
  it.each([
    ['2026-09-29', 0],
    ['2026-09-30', 0],
    ['2026-10-01', 1],
    ['2026-11-23', 54],
  ])('is on %s %i for what was due on 30/09/2026', (on, days) => {
    expect(daysOverdue({ dueOn: '2026-09-30', on })).toBe(days)
  })
})

describe('daysRed', () => {
  it.each(['2026-09-30', '2026-10-01', '2026-11-23'])(
    'counts on %s as many days as the deadline has been passed',
    (on) => {
      const dueOn = '2026-09-30'
      const since = addDays({ day: dueOn, days: 1 })
      expect(daysRed({ since, on })).toBe(daysOverdue({ dueOn, on }))
    },
  )
})
