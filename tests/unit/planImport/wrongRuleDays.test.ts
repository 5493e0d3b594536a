import { wrongRuleDays } from '@/domain/planImport/wrongRuleDays'

const on = (...days: (number | null)[]) => days.map((dueDay) => ({ dueDay }))

describe('wrongRuleDays', () => {
  it('takes the first and the last day of a month, and a day still to be decided', () => {
    expect(wrongRuleDays(on(1, 31, null))).toEqual([])
  })

  it('tells each rule whose day no month has', () => {
    expect(wrongRuleDays(on(15, 35, 0, -3, 1.5))).toEqual([1, 2, 3, 4])
  })
})
