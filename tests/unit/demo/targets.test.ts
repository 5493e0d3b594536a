import { readTarget } from '@/domain/planText/readTarget'
import type { DemoPlan } from '@/seeds/demo/plans/demoPlan'
import { countBy, plans, type Key } from './demoPlans'

const targetsOf = (plan: DemoPlan) =>
  plan.indicators.map(({ targetText, unit, name }) => readTarget({ text: targetText, unit, name }))

describe('the targets of the demo plans', () => {
  it.each([
    ['loc-quang', { percent: 37, number: 7, boolean: 1, range: 1 }],
    ['loc-ninh', { percent: 4, text: 2 }],
    ['tieu-can', { percent: 51, boolean: 33, number: 2, text: 4 }],
    ['sang-moc', { percent: 10 }],
    ['loi-bac', { percent: 9, number: 1, text: 1 }],
  ] as const)('are of these kinds in %s', (key, kinds) => {
    expect(countBy(targetsOf(plans[key]), ({ kind }) => kind)).toEqual(kinds)
  })

  it.each([
    ['loc-quang', { no_unit: 1 }],
    ['loc-ninh', { no_target: 2 }],
    ['tieu-can', { no_target: 4, no_unit: 2 }],
    ['sang-moc', {}],
    ['loi-bac', { no_target: 1 }],
  ] as const)('leave these doubts in %s', (key, flags) => {
    expect(
      countBy(
        targetsOf(plans[key]).flatMap((target) => target.flags),
        String,
      ),
    ).toEqual(flags)
  })

  const brief = (key: Key) =>
    targetsOf(plans[key]).map(({ comparator, value, upper }) =>
      comparator === 'between' ? `${value}-${upper}` : `${comparator ?? ''}${value ?? ''}`,
    )

  it('are those of the 46 rows of Lộc Quang', () => {
    expect(brief('loc-quang')).toEqual([
      ...['>=60', '>=70'],
      ...['>=2', '=100', '=100', '=100', '=100', '>=90', '>=12'],
      ...['>=1', '>=8', '>=8', '>=20', 'true'],
      ...['>=10', '>=2'],
      ...[
        '>=0.8',
        '=90',
        '=100',
        '=100',
        '=100',
        '=100',
        '=95',
        '>=80',
        '>=90',
        '>=80',
        '>=80',
        '=100',
        '=100',
        '=100',
        '>=80',
        '=100',
        '>=60',
        '>=85',
        '>=60',
        '>=80',
        '>=50',
        '>=90',
        '15-17',
        '=100',
        '=80',
        '>=95',
        '>=95',
        '=100',
        '=100',
        '=100',
      ],
    ])
  })

  it('are those of the other plans', () => {
    expect(brief('loc-ninh')).toEqual(['=100', '=100', '>=95', '=100', '', ''])
    expect(brief('sang-moc')).toEqual([
      '=100',
      '=90',
      '=100',
      '=65',
      '=95',
      '=100',
      '=100',
      '=100',
      '>=98',
      '=80',
    ])
    expect(brief('loi-bac')).toEqual([
      ...['', '=100', '=100'],
      ...['=100', '=100', '=80'],
      ...['>=1', '=30', '=100', '=80', '=100'],
    ])
    expect(brief('tieu-can').filter((text) => text !== '=100' && text !== 'true')).toEqual([
      ...['=8.05', '=15', '=50', '=60'],
      ...['=70', '=98', '=99', '=95', '=97', '=95', '=98', '=85', '=95', '=75', '=5', '=60', ''],
      ...['=80', '=75', '=1', '', '=90', '=60', '', '', '=90'],
    ])
  })
})
