import fc from 'fast-check'
import { assess } from '@/domain/indicator/assess'
import { NOTHING_REPORTED } from '@/domain/indicator/normaliseValue'
import type { Assessment, Comparator, Kind } from '@/domain/indicator/types'
import { addDays } from '@/domain/period/addDays'

const figure = fc.integer({ min: -2000, max: 20_000 }).map((tenths) => tenths / 10)
const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays({ day: '2025-06-01', days }))
const comparator = fc.constantFrom<Comparator>('>=', '<=', '>', '<', '=', 'between')
const kind = fc.constantFrom<Kind>(
  'percent',
  'number',
  'range',
  'boolean',
  'document',
  'date',
  'milestones',
  'text',
)

const target = fc.record({
  comparator: fc.option(comparator),
  value: fc.option(figure),
  upper: fc.option(figure),
  text: fc.option(fc.constant('Đạt')),
  dueOn: day,
})
const question = fc.record({
  kind,
  direction: fc.constantFrom('higher' as const, 'lower' as const),
  basis: fc.constantFrom('snapshot' as const, 'flow' as const),
  baseline: fc.option(figure),
  baselineOn: day,
  target: fc.option(target, { freq: 9 }),
  cumulative: fc.option(figure),
  periodTo: day,
})

/** From worst to best within one moment; the path's words stand before those of the due day. */
const RANK: Partial<Record<Assessment, number>> = { behind: 0, on_path: 1, not_met: 0, met: 1, exceeded: 2 }

describe('assess', () => {
  it('never turns nothing into a colour or a verdict', () => {
    fc.assert(
      fc.property(question, fc.constantFrom(null, NOTHING_REPORTED), (asked, reported) => {
        const { assessment, light } = assess({ ...asked, reported })
        expect(light).toBe('grey')
        expect(['missing', 'no_target', 'not_due']).toContain(assessment)
      }),
    )
  })

  it('never judges better what is worse', () => {
    const numeric = fc.constantFrom<Kind>('percent', 'number', 'range')
    const directed = fc.constantFrom(
      ...(['>=', '>', '=', 'between'] as const).map((sign) => ({ sign, direction: 'higher' as const })),
      ...(['<=', '<', '=', 'between'] as const).map((sign) => ({ sign, direction: 'lower' as const })),
    )
    fc.assert(
      fc.property(
        question,
        numeric,
        directed,
        figure,
        figure,
        figure,
        figure,
        (asked, of, way, goal, width, a, b) => {
          const rankOf = (value: number) => {
            const { assessment } = assess({
              ...asked,
              kind: of,
              direction: way.direction,
              target: {
                comparator: way.sign,
                value: goal,
                upper: goal + Math.abs(width),
                text: null,
                dueOn: asked.target?.dueOn ?? '2026-12-31',
              },
              reported: { ...NOTHING_REPORTED, value },
              cumulative: value,
            })
            return RANK[assessment] ?? 0
          }
          const [worse, better] = a < b === (way.direction === 'higher') ? [a, b] : [b, a]
          expect(rankOf(worse)).toBeLessThanOrEqual(rankOf(better))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('gives a red or a green light with met, not met and exceeded only once the target is due', () => {
    fc.assert(
      fc.property(question, figure, (asked, value) => {
        fc.pre(asked.target !== null && asked.periodTo < asked.target.dueOn)
        const reported = { ...NOTHING_REPORTED, value, boolean: true, text: 'x', date: '2026-01-01' }
        const { assessment, light } = assess({ ...asked, reported })
        expect(['met', 'not_met', 'exceeded', 'to_judge']).not.toContain(assessment)
        expect(light).not.toBe('red')
      }),
    )
  })
})
