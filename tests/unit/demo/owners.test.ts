import { readOwners } from '@/domain/planText/readOwners'
import type { DemoPlan } from '@/seeds/demo/plans/demoPlan'
import { all, countBy, KEYS, plans } from './demoPlans'

const V = 'vhxh'
const T = 'ttpvhcc'
const ownersOf = (plan: DemoPlan, text: string) =>
  readOwners({ text, units: plan.units.map(({ short, name, aliases }) => ({ id: short, name, aliases })) })
const leadsOf = (plan: DemoPlan, text: string): string[] =>
  ownersOf(plan, text).map(({ unit, nature }) => unit ?? nature)

describe('the owners of the demo plans', () => {
  it('lead the 46 indicators of Lộc Quang', () => {
    const plan = plans['loc-quang']
    expect(plan.indicators.map(({ leadText }) => leadsOf(plan, leadText).join('+'))).toEqual([
      ...[V, V],
      ...['kt', 'vhxh+collective', V, V, V, 'vhxh+kt', V],
      ...[V, V, V, V, V],
      ...[V, V],
      ...[
        V,
        T,
        T,
        T,
        T,
        T,
        T,
        T,
        T,
        T,
        T,
        V,
        'vp',
        'vp',
        V,
        V,
        V,
        V,
        V,
        'congan',
        V,
        V,
        'kt',
        V,
        V,
        'agribank',
      ],
      ...[V, 'congan', V, 'congan'],
    ])
  })

  it('lead and coordinate the 24 task rows of Lộc Quang', () => {
    const plan = plans['loc-quang']
    const C = 'collective'
    expect(
      plan.tasks.map(({ leadText, coordinateText }) =>
        [leadsOf(plan, leadText), leadsOf(plan, coordinateText)].map((ids) => ids.join('+')).join(' < '),
      ),
    ).toEqual([
      ...[`${V} < ${C}`, `${C} < kt+${V}`, `${V} < kt`, `congan < ${C}`, `${V} < ${C}`],
      ...[`${V} < ${C}`],
      ...[`${V} < ${C}`, `${V} < ${C}`, `congan < ${C}`],
      ...[
        `kt < ${C}`,
        `bchqs < ${C}`,
        `vp < ${C}`,
        `vp < ${C}`,
        `congan < ${C}`,
        `congan < ${C}`,
        `daitt < ${V}`,
      ],
      ...[`kt < ${C}`, `${V} < kt`, `${C} < ${V}`, `${V} < kt`, `${V} < kt`, `${V} < ${C}`],
      ...[`vp < ${C}`, `${V} < ${C}`],
    ])
  })

  it('lead the 10 indicators and 5 tasks of Sảng Mộc', () => {
    const plan = plans['sang-moc']
    expect([...plan.indicators, ...plan.tasks].map(({ leadText }) => leadsOf(plan, leadText))).toEqual([
      ['ubnd'],
      [V],
      [T, 'kt'],
      ...Array.from({ length: 7 }, () => [T]),
      [V, 'vp'],
      [V],
      ['vp'],
      ['kt'],
      [T, 'kt'],
    ])
  })

  it('make UBND xã lead 82 of the 90 rows of Tiểu Cần, alone or jointly', () => {
    const plan = plans['tieu-can']
    const leads = plan.indicators.map(({ leadText }) => leadsOf(plan, leadText))
    expect(leads.filter((ids) => ids.includes('ubnd'))).toHaveLength(82)
    expect(countBy(leads.flat(), String)).toEqual({
      ubnd: 82,
      du: 12,
      vpdu: 3,
      hdnd: 2,
      bcd: 1,
      mttq: 1,
      ubkt: 1,
    })
  })

  it('are named in no row of Lộc Ninh and Lợi Bác', () => {
    const rows = [...plans['loc-ninh'].indicators, ...plans['loi-bac'].indicators]
    expect(rows.filter(({ leadText, coordinateText }) => leadText || coordinateText)).toEqual([])
  })

  it.each(all)('that lead a row in %s are units of the plan or a collective', (_, plan) => {
    const leads = [...plan.indicators, ...plan.tasks].flatMap(({ leadText }) => ownersOf(plan, leadText))
    expect(leads.filter(({ unit, nature }) => unit === null && nature !== 'collective')).toEqual([])
  })

  it.each(all)('that coordinate in %s are all understood', (_, plan) => {
    const owners = [...plan.indicators, ...plan.tasks].flatMap((row) => ownersOf(plan, row.coordinateText))
    expect(owners.filter(({ nature }) => nature === 'unknown')).toEqual([])
  })

  it('leave as only doubt the separators that Tiểu Cần lost', () => {
    const flagged = KEYS.flatMap((key) =>
      [...plans[key].indicators, ...plans[key].tasks].flatMap((row) =>
        [row.leadText, row.coordinateText].flatMap((text) =>
          ownersOf(plans[key], text).flatMap(({ raw, flags }) =>
            flags.map((flag) => `${key} ${flag}: ${raw}`),
          ),
        ),
      ),
    )
    expect(countBy(flagged, String)).toEqual({
      'tieu-can separator_lost: Đảng ủy UBND xã': 4,
      'tieu-can separator_lost: UBND UBMTTQVN': 2,
    })
  })

  it.each(all)('have in %s short names of their own, the focal unit among them', (_, plan) => {
    const shorts = plan.units.map(({ short }) => short)
    expect(new Set(shorts).size).toBe(shorts.length)
    expect(shorts).toContain(plan.focalUnit)
  })
})
