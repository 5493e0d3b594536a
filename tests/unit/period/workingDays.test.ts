import fc from 'fast-check'
import { addDays } from '@/domain/period/addDays'
import { addWorkingDays } from '@/domain/period/addWorkingDays'
import type { WorkCalendar } from '@/domain/period/calendar'
import { calendarOf, type CalendarDay } from '@/domain/period/calendarOf'
import { hasWorkingDayBetween } from '@/domain/period/hasWorkingDayBetween'
import { isWorkingDay } from '@/domain/period/isWorkingDay'
import { workingDayOnOrAfter } from '@/domain/period/workingDayOnOrAfter'
import { workingDayOnOrBefore } from '@/domain/period/workingDayOnOrBefore'

const plain: WorkCalendar = { daysOff: new Set(), workingDays: new Set() }
/** National Day 2026: the Monday before it is exchanged for a Saturday. */
const september: WorkCalendar = {
  daysOff: new Set(['2026-08-31', '2026-09-01', '2026-09-02']),
  workingDays: new Set(['2026-08-22']),
}

describe('isWorkingDay', () => {
  it.each([
    ['a Wednesday', '2026-08-26', true],
    ['a Saturday', '2026-08-29', false],
    ['a Sunday', '2026-08-30', false],
    ['a holiday', '2026-09-02', false],
    ['a Monday that was exchanged', '2026-08-31', false],
    ['the Saturday it was exchanged for', '2026-08-22', true],
  ])('is right for %s', (_, day, expected) => {
    expect(isWorkingDay({ day, calendar: september })).toBe(expected)
  })
})

describe('the working day nearest to a day', () => {
  it.each([
    ['2026-08-30', '2026-08-28', '2026-09-03'],
    ['2026-09-01', '2026-08-28', '2026-09-03'],
    ['2026-08-23', '2026-08-22', '2026-08-24'],
    ['2026-08-26', '2026-08-26', '2026-08-26'],
  ])('of %s is %s before and %s after', (day, before, after) => {
    expect(workingDayOnOrBefore({ day, calendar: september })).toBe(before)
    expect(workingDayOnOrAfter({ day, calendar: september })).toBe(after)
  })
})

describe('addWorkingDays', () => {
  it.each([
    ['2026-08-28', 1, '2026-09-03'],
    ['2026-08-21', 1, '2026-08-22'],
    ['2026-08-29', 0, '2026-08-29'],
    ['2026-08-29', 2, '2026-09-04'],
  ])('from %s, %i days on, comes to %s', (day, days, expected) => {
    expect(addWorkingDays({ day, days, calendar: september })).toBe(expected)
  })

  it('counts exactly the working days passed, on any calendar', () => {
    const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays({ day: '2026-01-01', days }))
    const calendar = fc
      .tuple(fc.uniqueArray(day, { maxLength: 60 }), fc.uniqueArray(day, { maxLength: 20 }))
      .map(([off, worked]) => ({ daysOff: new Set(off), workingDays: new Set(worked) }))
    fc.assert(
      fc.property(calendar, day, fc.integer({ min: 1, max: 40 }), (held, from, days) => {
        const reached = addWorkingDays({ day: from, days, calendar: held })
        let passed = 0
        for (let one = addDays({ day: from, days: 1 }); one <= reached; one = addDays({ day: one, days: 1 }))
          if (isWorkingDay({ day: one, calendar: held })) passed++
        expect([passed, isWorkingDay({ day: reached, calendar: held })]).toEqual([days, true])
      }),
    )
  })
})

describe('hasWorkingDayBetween', () => {
  it.each([
    ['2026-11-14', '2026-11-14', false],
    ['2026-11-13', '2026-11-15', false],
    ['2026-11-13', '2026-11-16', true],
    ['2026-11-30', '2026-12-05', true],
  ])('cut on %s, due on %s: %s', (dataTo, dueOn, expected) => {
    expect(hasWorkingDayBetween({ dataTo, dueOn, calendar: plain })).toBe(expected)
  })

  it('finds none when all that lies between is Tết', () => {
    const tet = ['16', '17', '18', '19', '20'].map((number) => `2026-02-${number}`)
    const calendar = { daysOff: new Set(tet), workingDays: new Set<string>() }
    expect(hasWorkingDayBetween({ dataTo: '2026-02-14', dueOn: '2026-02-19', calendar })).toBe(false)
  })
})

describe('calendarOf', () => {
  const day = (owner: CalendarDay['owner'], kind: CalendarDay['kind'], date = '2026-08-31'): CalendarDay => ({
    owner,
    kind,
    date,
  })

  it('lets a province say otherwise than the country, in whatever order the days come', () => {
    const days = [
      day('province', 'working'),
      day('country', 'holiday'),
      day('country', 'holiday', '2026-09-02'),
    ]
    expect(calendarOf({ days })).toEqual({
      daysOff: new Set(['2026-09-02']),
      workingDays: new Set(['2026-08-31']),
    })
    expect(calendarOf({ days: [...days].reverse() })).toEqual(calendarOf({ days }))
  })
})
