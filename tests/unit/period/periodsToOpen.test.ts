import type { WorkCalendar } from '@/domain/period/calendar'
import { datesAhead } from '@/domain/period/datesAhead'
import { periodsToOpen } from '@/domain/period/periodsToOpen'
import { tightDues } from '@/domain/period/tightDues'
import type { ReportingRule } from '@/domain/period/types'
import { startOfDayInVietnam } from '@/domain/time'

const calendar: WorkCalendar = { daysOff: new Set(), workingDays: new Set() }
const rule = (given: Partial<ReportingRule> & Pick<ReportingRule, 'frequency'>): ReportingRule => ({
  level: 'unit',
  dueDay: 6,
  dueMonthOffset: 0,
  bound: 'before',
  cutoffDay: null,
  cutoffMonthOffset: -1,
  dayOff: 'keep',
  lockAfterDays: null,
  assumed: false,
  ...given,
})
const months = rule({ frequency: 'month', dueMonthOffset: 1, cutoffMonthOffset: 0 })
const tieuCan = [
  months,
  rule({ frequency: 'quarter' }),
  rule({ frequency: 'half_year' }),
  rule({ frequency: 'year' }),
  rule({ frequency: 'adhoc', dueDay: null }),
]
const plan = { planFrom: '2026-01-01', planTo: '2026-12-31', calendar }
const since = (key: string, dataFrom: string) => ({ key, dataFrom })

const keysOn = (day: string, rules: ReportingRule[], opened: { key: string; dataFrom: string }[] = []) =>
  periodsToOpen({ ...plan, rules, opened, now: startOfDayInVietnam(day) }).map(({ period }) => period.key)

describe('periodsToOpen', () => {
  it('begins with what can still be sent in time', () => {
    expect(keysOn('2026-11-22', tieuCan)).toEqual(['2026-11', '2026-Q4', '2026'])
    expect(keysOn('2026-12-04', tieuCan)).toEqual(['2026-11', '2026-Q4', '2026', '2026-12'])
    expect(keysOn('2026-12-06', tieuCan)).toEqual(['2026-12'])
  })

  it('opens at the first moment of the day and not before', () => {
    expect(keysOn('2026-02-01', [rule({ frequency: 'quarter' })])).toEqual(['2026-Q1'])
    const justBefore = new Date(Date.parse(startOfDayInVietnam('2026-02-01')) - 1).toISOString()
    const quarter = { ...plan, rules: [rule({ frequency: 'quarter' })], opened: [] }
    expect(periodsToOpen({ ...quarter, now: justBefore })).toEqual([])
  })

  it('makes up for everything that was missed since the first, a hole among them', () => {
    const opened = [since('2026-08', '2026-08-01'), since('2026-10', '2026-10-01')]
    expect(keysOn('2026-12-20', [months], opened)).toEqual(['2026-09', '2026-11', '2026-12'])
  })

  it('never goes back before the first period that was opened for the plan', () => {
    const opened = [
      since('2026-09', '2026-09-01'),
      since('2026-10', '2026-10-01'),
      since('2026-11', '2026-11-01'),
    ]
    expect(keysOn('2026-11-22', tieuCan, opened)).toEqual(['2026-Q4', '2026'])
    const later = rule({ frequency: 'quarter', dueDay: null })
    expect(keysOn('2026-11-22', [months, later], opened)).toEqual(['2026-Q4'])
  })

  it('opens nothing twice, nothing after the plan and nothing without a rule', () => {
    const all = ['2026-11', '2026-Q4', '2026'].map((key) => since(key, '2026-11-01'))
    expect(keysOn('2026-11-22', tieuCan, all)).toEqual([])
    expect(keysOn('2027-06-01', [months], [since('2026-11', '2026-11-01')])).toEqual(['2026-12'])
    expect(keysOn('2026-11-22', [])).toEqual([])
  })

  it('takes neither an ad hoc request nor a period of another year for the beginning of the plan', () => {
    expect(keysOn('2026-11-22', [months], [since('2025-12', '2025-12-01')])).toEqual(['2026-11'])
    expect(keysOn('2026-11-22', [months], [since('adhoc-2026-11-05-1', '2026-01-01')])).toEqual(['2026-11'])
  })

  it('leaves the second half of a year to the year where that is reported', () => {
    const halves = [rule({ frequency: 'half_year' })]
    const opened = [since('2026-H1', '2025-12-01')]
    expect(keysOn('2026-11-22', halves, opened)).toEqual(['2026-H2'])
    expect(keysOn('2026-11-22', [...halves, rule({ frequency: 'year' })], opened)).toEqual(['2026'])
  })
})

describe('datesAhead', () => {
  it('tells what will open next, the earliest first', () => {
    const asked = { ...plan, rules: tieuCan, opened: ['2026-07'], limit: 4 }
    const ahead = datesAhead({ ...asked, now: startOfDayInVietnam('2026-07-15') })
    expect(ahead.map(({ period, dates }) => [period.key, dates.opensAt])).toEqual([
      ['2026-08', '2026-07-31T17:00:00.000Z'],
      ['2026-Q3', '2026-07-31T17:00:00.000Z'],
      ['2026-09', '2026-08-31T17:00:00.000Z'],
      ['2026-10', '2026-09-30T17:00:00.000Z'],
    ])
  })
})

describe('tightDues', () => {
  const years = { planFrom: '2026-01-01', planTo: '2026-12-31', calendar, today: '2026-01-01' }

  it('names the rule that cuts and asks on one day, in every period', () => {
    const rules = [rule({ frequency: 'month', dueDay: 15, cutoffDay: 14, cutoffMonthOffset: 0 })]
    const [found] = tightDues({ ...years, rules })
    expect([found?.level, found?.frequency, found?.periods.length]).toEqual(['unit', 'month', 12])
  })

  it('names only the periods in which days off fill the time between', () => {
    const tet = ['16', '17', '18', '19', '20'].map((number) => `2026-02-${number}`)
    const rules = [
      rule({ frequency: 'month', level: 'commune', dueDay: 20, cutoffDay: 14, cutoffMonthOffset: 0 }),
    ]
    expect(tightDues({ ...years, rules })).toEqual([])
    const withTet = { ...years, calendar: { daysOff: new Set(tet), workingDays: new Set<string>() } }
    const found = [{ level: 'commune', frequency: 'month', periods: ['2026-02'] }]
    expect(tightDues({ ...withTet, rules })).toEqual(found)
    expect(tightDues({ ...withTet, rules, today: '2026-03-01' })).toEqual([])
  })

  it('says nothing of a rule without a day or on request', () => {
    const rules = [rule({ frequency: 'month', dueDay: null }), rule({ frequency: 'adhoc', dueDay: 1 })]
    expect(tightDues({ ...years, rules })).toEqual([])
  })
})
