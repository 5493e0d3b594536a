import fc from 'fast-check'
import { addDays } from '@/domain/period/addDays'
import { datesOf } from '@/domain/period/datesOf'
import { nextPeriod } from '@/domain/period/nextPeriod'
import { periodOn } from '@/domain/period/periodOn'
import { readPeriodKey } from '@/domain/period/readPeriodKey'
import type { WorkCalendar } from '@/domain/period/calendar'
import type { Period, PeriodDates, RegularFrequency, ReportingRule } from '@/domain/period/types'
import { dayInVietnam, startOfDayInVietnam } from '@/domain/time'

const rule = (given: Partial<ReportingRule> & Pick<ReportingRule, 'level' | 'frequency'>): ReportingRule => ({
  dueDay: null,
  dueMonthOffset: 0,
  bound: 'before',
  cutoffDay: null,
  cutoffMonthOffset: 0,
  dayOff: 'keep',
  lockAfterDays: null,
  assumed: false,
  ...given,
})

const period = (key: string): Period => {
  const read = readPeriodKey({ key })
  if (!read.ok) throw new Error(key)
  return read.value
}

/** Tết 2026 and the Saturday worked in August for the Monday before National Day. */
const calendar: WorkCalendar = {
  daysOff: new Set([
    '2026-02-16',
    '2026-02-17',
    '2026-02-18',
    '2026-02-19',
    '2026-02-20',
    '2026-08-31',
    '2026-09-01',
    '2026-09-02',
  ]),
  workingDays: new Set(['2026-08-22']),
}

const dates = (key: string, rules: ReportingRule[]): PeriodDates => {
  const result = datesOf({ period: period(key), rules, planFrom: '2026-01-01', calendar })
  if (!result.ok) throw new Error(result.refusal.code)
  return result.value
}

/** The end of a day in Viet Nam is 16:59:59.999 of the same day in UTC. */
const endOf = (day: string) => `${day}T16:59:59.999Z`

const locQuang = [
  rule({ level: 'unit', frequency: 'month', dueDay: 15, cutoffDay: 14 }),
  rule({ level: 'commune', frequency: 'month', dueDay: 20, cutoffDay: 14 }),
]
const tieuCan = [
  rule({ level: 'unit', frequency: 'month', dueDay: 6, dueMonthOffset: 1 }),
  rule({ level: 'unit', frequency: 'quarter', dueDay: 6, cutoffMonthOffset: -1 }),
  rule({ level: 'unit', frequency: 'half_year', dueDay: 6, cutoffMonthOffset: -1 }),
  rule({ level: 'unit', frequency: 'nine_months', dueDay: 6, cutoffMonthOffset: -1 }),
  rule({ level: 'unit', frequency: 'year', dueDay: 6, cutoffMonthOffset: -1 }),
]
const sangMoc = [rule({ level: 'commune', frequency: 'year', bound: null, cutoffDay: 14 })]
const decree09 = (['quarter', 'half_year', 'nine_months', 'year'] as const).map((frequency) =>
  rule({ level: 'commune', frequency, dueDay: 25, bound: 'on', cutoffDay: 14 }),
)

describe('datesOf', () => {
  it('gives Lộc Quang the 15th to the 14th, units due on the 14th and the commune on the 19th', () => {
    expect(dates('2026-11', locQuang)).toEqual({
      dataFrom: '2026-10-15',
      dataTo: '2026-11-14',
      opensAt: '2026-10-31T17:00:00.000Z',
      unitDueAt: '2026-11-14T16:59:59.999Z',
      communeDueAt: '2026-11-19T16:59:59.999Z',
      locksAt: null,
    })
  })

  it.each([
    ['Lộc Quang', '2026-01', locQuang, '2025-12-15', '2026-01-14', '2026-01-14'],
    ['Lộc Quang', '2026-03', locQuang, '2026-02-15', '2026-03-14', '2026-03-14'],
    ['Tiểu Cần', '2026-11', tieuCan, '2026-11-01', '2026-11-30', '2026-12-05'],
    ['Tiểu Cần', '2026-12', tieuCan, '2026-12-01', '2026-12-31', '2027-01-05'],
    ['Tiểu Cần', '2026-02', tieuCan, '2026-02-01', '2026-02-28', '2026-03-05'],
    ['Tiểu Cần', '2028-02', tieuCan, '2028-02-01', '2028-02-29', '2028-03-05'],
    ['Tiểu Cần', '2026-Q1', tieuCan, '2025-12-01', '2026-02-28', '2026-03-05'],
    ['Tiểu Cần', '2028-Q1', tieuCan, '2027-12-01', '2028-02-29', '2028-03-05'],
    ['Tiểu Cần', '2026-Q3', tieuCan, '2026-06-01', '2026-08-31', '2026-09-05'],
    ['Tiểu Cần', '2026-H1', tieuCan, '2025-12-01', '2026-05-31', '2026-06-05'],
    ['Tiểu Cần', '2026-H2', tieuCan, '2026-06-01', '2026-11-30', '2026-12-05'],
    ['Tiểu Cần', '2026-9M', tieuCan, '2025-12-01', '2026-08-31', '2026-09-05'],
    ['Tiểu Cần', '2026', tieuCan, '2025-12-01', '2026-11-30', '2026-12-05'],
  ])('gives %s %s (%#) its data days and the due day of its units', (_, key, rules, from, to, due) => {
    const { dataFrom, dataTo, unitDueAt } = dates(key, rules)
    expect([dataFrom, dataTo, unitDueAt]).toEqual([from, to, endOf(due)])
  })

  it.each([
    ['2026-Q1', '2025-12-15', '2026-03-14', '2026-03-25'],
    ['2026-Q4', '2026-09-15', '2026-12-14', '2026-12-25'],
    ['2026-H1', '2025-12-15', '2026-06-14', '2026-06-25'],
    ['2026-H2', '2026-06-15', '2026-12-14', '2026-12-25'],
    ['2026-9M', '2025-12-15', '2026-09-14', '2026-09-25'],
    ['2026', '2025-12-15', '2026-12-14', '2026-12-25'],
  ])('follows Nghị định 09 for %s: %s to %s, sent on %s', (key, from, to, due) => {
    const { dataFrom, dataTo, communeDueAt } = dates(key, decree09)
    expect([dataFrom, dataTo, communeDueAt]).toEqual([from, to, endOf(due)])
  })

  it('gives Sảng Mộc a year without a due moment, because its plan names no day', () => {
    expect(dates('2026', sangMoc)).toEqual({
      dataFrom: '2025-12-15',
      dataTo: '2026-12-14',
      opensAt: '2026-11-30T17:00:00.000Z',
      unitDueAt: null,
      communeDueAt: null,
      locksAt: null,
    })
  })

  it('leaves the other level without a due moment when only one has a rule', () => {
    expect(dates('2026-11', tieuCan).communeDueAt).toBeNull()
    expect(dates('2026-Q1', decree09).unitDueAt).toBeNull()
  })

  it('cuts by the rule of the units when both levels have one', () => {
    const rules = [
      rule({ level: 'commune', frequency: 'month', dueDay: 20, cutoffDay: 18 }),
      rule({ level: 'unit', frequency: 'month', dueDay: 15, cutoffDay: 14 }),
    ]
    expect(dates('2026-11', rules)).toMatchObject({ dataTo: '2026-11-14', communeDueAt: endOf('2026-11-19') })
  })

  it.each([
    ['before', 1, '2026-01-31'],
    ['before', 31, '2026-02-28'],
    ['on', 1, '2026-02-01'],
    ['on', 31, '2026-02-28'],
    [null, 15, '2026-02-15'],
  ] as const)('reads "%s the %i" in February 2026 as %s', (bound, dueDay, day) => {
    const rules = [rule({ level: 'unit', frequency: 'month', dueDay, bound })]
    expect(dates('2026-02', rules).unitDueAt).toBe(endOf(day))
  })

  it('cuts on the last day of a month that is shorter than the cut-off day', () => {
    const rules = [rule({ level: 'unit', frequency: 'month', cutoffDay: 30 })]
    expect(dates('2026-02', rules).dataTo).toBe('2026-02-28')
    expect(dates('2026-03', rules)).toMatchObject({ dataFrom: '2026-03-01', dataTo: '2026-03-30' })
  })

  it('refuses a frequency the plan has no rule for', () => {
    expect(datesOf({ period: period('2026-Q4'), rules: locQuang, planFrom: '2026-01-01', calendar })).toEqual(
      {
        ok: false,
        refusal: { kind: 'rule', code: 'no_rule_for_period', params: { period: '2026-Q4' } },
      },
    )
  })

  it('lets the data of each period follow on the one before, without a gap or a day in two periods', () => {
    const frequency = fc.constantFrom<RegularFrequency>('month', 'quarter', 'half_year', 'year')
    const cutoffDay = fc.option(fc.integer({ min: 1, max: 31 }))
    fc.assert(
      fc.property(
        frequency,
        cutoffDay,
        fc.integer({ min: -1, max: 0 }),
        fc.integer({ min: 0, max: 20_000 }),
        (of, day, cutoffMonthOffset, days) => {
          const rules = [rule({ level: 'unit', frequency: of, cutoffDay: day, cutoffMonthOffset })]
          const first = periodOn({ frequency: of, day: addDays({ day: '2000-01-01', days }) })
          const second = nextPeriod({ period: first })
          if (!second.ok) throw new Error(first.key)
          const a = dates(first.key, rules)
          const b = dates(second.value.key, rules)
          expect(b.dataFrom).toBe(addDays({ day: a.dataTo, days: 1 }))
          expect(a.dataFrom <= a.dataTo).toBe(true)
          const opened = dayInVietnam(a.opensAt)
          expect(a.opensAt).toBe(startOfDayInVietnam(opened))
          expect(opened).toBe(`${a.dataTo.slice(0, 7)}-01`)
          expect(opened >= a.dataFrom).toBe(true)
        },
      ),
    )
  })

  it.each([
    ['a month that is cut in its middle', '2026-11', locQuang, '2026-10-31T17:00:00.000Z'],
    ['a month of the calendar', '2026-11', tieuCan, '2026-10-31T17:00:00.000Z'],
    ['a quarter cut a month before its end', '2026-Q1', tieuCan, '2026-01-31T17:00:00.000Z'],
    ['a year cut a month before its end', '2026', tieuCan, '2026-10-31T17:00:00.000Z'],
    ['a year', '2026', sangMoc, '2026-11-30T17:00:00.000Z'],
    [
      'a month cut in the month before',
      '2026-03',
      [rule({ level: 'unit', frequency: 'month', cutoffDay: 20, cutoffMonthOffset: -1 })],
      '2026-01-31T17:00:00.000Z',
    ],
  ])('opens %s on the first day of the month of its cut-off', (_, key, rules, opensAt) => {
    expect(dates(key, rules).opensAt).toBe(opensAt)
  })

  describe('on a day off', () => {
    const due = (key: string, dueDay: number, dayOff: ReportingRule['dayOff']) =>
      dates(key, [rule({ level: 'unit', frequency: 'month', dueDay, bound: 'on', dayOff })]).unitDueAt

    it.each([
      ['a Saturday', '2026-11', 14, '2026-11-13', '2026-11-16'],
      ['Tết', '2026-02', 18, '2026-02-13', '2026-02-23'],
      ['a Saturday that is worked', '2026-08', 22, '2026-08-22', '2026-08-22'],
      ['the Sunday before three days off', '2026-08', 30, '2026-08-28', '2026-09-03'],
      ['a working day', '2026-11', 19, '2026-11-19', '2026-11-19'],
    ])('%s: the due day stays, goes before or goes after, as the rule says', (_, key, day, before, after) => {
      expect(due(key, day, 'keep')).toBe(endOf(`${key}-${day}`))
      expect(due(key, day, 'before')).toBe(endOf(before))
      expect(due(key, day, 'after')).toBe(endOf(after))
    })
  })

  describe('locks', () => {
    const both = (unit: number | null, commune: number | null) => [
      rule({ level: 'unit', frequency: 'month', dueDay: 15, cutoffDay: 14, lockAfterDays: unit }),
      rule({ level: 'commune', frequency: 'month', dueDay: 20, cutoffDay: 14, lockAfterDays: commune }),
    ]

    it('at the end of the n-th working day after the commune is due', () => {
      expect(dates('2026-11', both(null, 3)).locksAt).toBe(endOf('2026-11-24'))
      expect(dates('2026-11', both(null, 0)).locksAt).toBe(endOf('2026-11-19'))
      expect(dates('2026-02', both(null, 2)).locksAt).toBe(endOf('2026-02-24'))
    })

    it("as many days after as the rule of the units says where the commune's says nothing", () => {
      expect(dates('2026-11', both(1, null)).locksAt).toBe(endOf('2026-11-20'))
      expect(dates('2026-11', both(1, 3)).locksAt).toBe(endOf('2026-11-24'))
      expect(dates('2026-11', both(null, null)).locksAt).toBeNull()
    })

    it('after the units are due where the commune has no day, and never where nobody has', () => {
      expect(dates('2026-11', both(1, null).slice(0, 1)).locksAt).toBe(endOf('2026-11-16'))
      expect(
        dates('2026', [rule({ level: 'commune', frequency: 'year', cutoffDay: 14, lockAfterDays: 5 })])
          .locksAt,
      ).toBeNull()
    })

    it('counts from where a day off has moved the due day to', () => {
      const rules = [
        rule({
          level: 'unit',
          frequency: 'month',
          dueDay: 14,
          bound: 'on',
          dayOff: 'after',
          lockAfterDays: 1,
        }),
      ]
      expect(dates('2026-11', rules)).toMatchObject({
        unitDueAt: endOf('2026-11-16'),
        locksAt: endOf('2026-11-17'),
      })
    })
  })

  describe('for an ad hoc period', () => {
    const adhoc = period('adhoc-2026-11-05-1')

    it('covers the plan up to the day of the request and takes the due days it is given', () => {
      const adhocDue = { unit: '2026-11-08', commune: '2026-11-10' }
      expect(datesOf({ period: adhoc, rules: [], planFrom: '2026-01-01', calendar, adhocDue })).toEqual({
        ok: true,
        value: {
          dataFrom: '2026-01-01',
          dataTo: '2026-11-05',
          opensAt: '2026-11-04T17:00:00.000Z',
          unitDueAt: endOf('2026-11-08'),
          communeDueAt: endOf('2026-11-10'),
          locksAt: null,
        },
      })
    })

    it('keeps the days somebody named, and locks after them as its rule says', () => {
      const rules = [rule({ level: 'commune', frequency: 'adhoc', dayOff: 'after', lockAfterDays: 2 })]
      const adhocDue = { unit: '2026-11-07', commune: '2026-11-08' }
      expect(datesOf({ period: adhoc, rules, planFrom: '2026-01-01', calendar, adhocDue })).toMatchObject({
        value: { communeDueAt: endOf('2026-11-08'), locksAt: endOf('2026-11-10') },
      })
    })

    it('can be due on the day of the request, at one level only', () => {
      const adhocDue = { unit: null, commune: '2026-11-05' }
      expect(datesOf({ period: adhoc, rules: [], planFrom: '2026-01-01', calendar, adhocDue })).toMatchObject(
        {
          ok: true,
          value: { unitDueAt: null, communeDueAt: endOf('2026-11-05') },
        },
      )
    })

    it('can be asked for on the first day of the plan', () => {
      const adhocDue = { unit: '2026-11-08', commune: null }
      expect(datesOf({ period: adhoc, rules: [], planFrom: '2026-11-05', calendar, adhocDue })).toMatchObject(
        {
          ok: true,
          value: { dataFrom: '2026-11-05', dataTo: '2026-11-05' },
        },
      )
    })

    it.each([
      ['adhoc_due_missing', undefined, '2026-01-01'],
      ['adhoc_due_missing', { unit: null, commune: null }, '2026-01-01'],
      ['adhoc_due_before_day', { unit: '2026-11-04', commune: '2026-11-10' }, '2026-01-01'],
      ['adhoc_before_plan', { unit: '2026-11-08', commune: null }, '2026-11-06'],
    ])('is refused with %s', (code, adhocDue, planFrom) => {
      expect(datesOf({ period: adhoc, rules: [], planFrom, calendar, adhocDue })).toMatchObject({
        ok: false,
        refusal: { kind: 'rule', code },
      })
    })
  })
})
