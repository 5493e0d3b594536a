import { dueMonthOf } from '@/domain/period/dueMonthOf'

it('speaks of the month itself and of the one after it', () => {
  expect(dueMonthOf({ frequency: 'month', dueMonthOffset: 0 })).toBe('same_month')
  expect(dueMonthOf({ frequency: 'month', dueMonthOffset: 1 })).toBe('next_month')
})

it('speaks of the last month of a longer period and of the one after it', () => {
  expect(dueMonthOf({ frequency: 'quarter', dueMonthOffset: 0 })).toBe('last_month')
  expect(dueMonthOf({ frequency: 'year', dueMonthOffset: 1 })).toBe('after_period')
})

it('counts the months of anything later', () => {
  expect(dueMonthOf({ frequency: 'half_year', dueMonthOffset: 2 })).toBe('later')
})
