import { readReportingRule } from '@/domain/planText/readReportingRule'
import type { DemoRule } from '@/seeds/demo/plans/demoPlan'
import { all, KEYS, plans } from './demoPlans'

describe('the reporting rules of the demo plans', () => {
  const stated = (rule: DemoRule) =>
    readReportingRule({ text: rule.text }).dues.find((due) => due.frequency === rule.frequency)

  it.each(all)('are in %s the days that the sentences state, or marked as assumed', (_, plan) => {
    for (const rule of plan.rules.filter(({ frequency }) => frequency !== 'adhoc')) {
      if (rule.assumed) expect(rule.level === 'commune' || !stated(rule)?.day).toBe(true)
      else expect(stated(rule)).toMatchObject({ day: rule.dueDay, bound: rule.bound })
    }
  })

  it.each(all)('give every unit and the commune of %s a month with a day', (_, plan) => {
    const monthly = plan.rules.filter(({ frequency }) => frequency === 'month')
    expect(monthly.map(({ level, dueDay }) => [level, dueDay !== null])).toEqual([
      ['unit', true],
      ['commune', true],
    ])
  })

  it.each(all)('cut the data of %s off before units and units before the commune are due', (_, plan) => {
    const dayOf = (offset: number, day: number | null) => offset * 31 + (day ?? 31)
    const [unit, commune] = ['unit', 'commune'].map((level) =>
      plan.rules.find((rule) => rule.level === level && rule.frequency === 'month'),
    ) as [DemoRule, DemoRule]
    expect(dayOf(unit.cutoffMonthOffset, unit.cutoffDay)).toBeLessThan(
      dayOf(unit.dueMonthOffset, unit.dueDay),
    )
    expect(dayOf(unit.dueMonthOffset, unit.dueDay)).toBeLessThan(
      dayOf(commune.dueMonthOffset, commune.dueDay),
    )
    expect([commune.cutoffDay, commune.cutoffMonthOffset]).toEqual([unit.cutoffDay, unit.cutoffMonthOffset])
  })

  it('mark what no document says', () => {
    const assumed = KEYS.flatMap((key) =>
      plans[key].rules
        .filter((rule) => rule.assumed)
        .map(({ level, frequency }) => `${key} ${level} ${frequency}`),
    )
    expect(assumed).toEqual([
      'loc-ninh unit month',
      'tieu-can commune month',
      'tieu-can commune quarter',
      'tieu-can commune half_year',
      'tieu-can commune year',
      'sang-moc unit month',
      'sang-moc commune month',
      'sang-moc commune year',
      'loi-bac unit month',
      'loi-bac commune month',
    ])
  })
})
