import { calendarOf } from '@/domain/period/calendarOf'
import { isWorkingDay } from '@/domain/period/isWorkingDay'
import { workCalendars } from '@/seeds/reference/workCalendars'

describe('the calendars of the country', () => {
  it.each(workCalendars.map((one) => [one.year, one] as const))(
    'of %i say each day once, in order, within the year',
    (year, { days }) => {
      const dates = days.map(({ date }) => date)
      expect(dates).toEqual([...new Set(dates)].sort())
      expect(dates.every((date) => date.startsWith(`${year}-`))).toBe(true)
    },
  )

  it.each(workCalendars.map((one) => [one.year, one] as const))(
    'of %i move work only to days that would be free',
    (_, { days }) => {
      for (const { date, kind } of days) {
        const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
        if (kind === 'working') expect([0, 6]).toContain(weekday)
      }
    },
  )

  it('give the days that a year of 365 leaves to work', () => {
    const workingDaysOf = (year: number) => {
      const { days } = workCalendars.find((one) => one.year === year)!
      const calendar = calendarOf({ days: days.map((day) => ({ ...day, owner: 'country' as const })) })
      const all = Array.from({ length: 365 }, (_, index) =>
        new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 10),
      )
      return all.filter((day) => isWorkingDay({ day, calendar })).length
    }
    // 261 weekdays each; twelve paid days off, of which those on weekends are made up for, and two exchanged days in 2026.
    expect([workingDaysOf(2026), workingDaysOf(2027)]).toEqual([249, 249])
  })
})
