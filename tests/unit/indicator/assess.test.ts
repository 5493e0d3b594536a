import { assess } from '@/domain/indicator/assess'
import { NOTHING_REPORTED } from '@/domain/indicator/normaliseValue'
import type { Assessment, Comparator, Direction, Kind, Reported, Target } from '@/domain/indicator/types'

type Input = Parameters<typeof assess>[0]

const report = (given: Partial<Reported>): Reported => ({ ...NOTHING_REPORTED, ...given })

const aim = (given: Partial<Target>): Target => ({
  comparator: null,
  value: null,
  upper: null,
  text: null,
  dueOn: '2026-12-31',
  ...given,
})

const judge = (given: Partial<Input>) =>
  assess({
    kind: 'percent',
    direction: 'higher',
    basis: 'snapshot',
    baseline: null,
    baselineOn: '2026-01-01',
    target: null,
    reported: null,
    cumulative: null,
    periodTo: '2026-12-31',
    ...given,
  })

describe('assess a number at its due day', () => {
  type Row = [Kind, Comparator, number, number | null, Direction, number, Assessment, string]
  const rows: Row[] = [
    ['percent', '>=', 60, null, 'higher', 59.99, 'not_met', 'red'],
    ['percent', '>=', 60, null, 'higher', 60, 'met', 'green'],
    ['percent', '>=', 60, null, 'higher', 61.25, 'exceeded', 'green'],
    ['percent', '=', 100, null, 'higher', 100, 'met', 'green'],
    ['percent', '=', 100, null, 'higher', 99.9, 'not_met', 'red'],
    ['percent', '=', 95, null, 'higher', 97, 'exceeded', 'green'],
    ['percent', '=', 8.05, null, 'higher', 8.05, 'met', 'green'],
    ['percent', '=', 5, null, 'lower', 5, 'met', 'green'],
    ['percent', '=', 5, null, 'lower', 4, 'exceeded', 'green'],
    ['percent', '=', 5, null, 'lower', 6, 'not_met', 'red'],
    ['number', '=', 98, null, 'higher', 98.5, 'exceeded', 'green'],
    ['number', '=', 1, null, 'higher', 0, 'not_met', 'red'],
    ['number', '>=', 0.8, null, 'higher', 0.8, 'met', 'green'],
    ['number', '<=', 45, null, 'lower', 45, 'met', 'green'],
    ['number', '<=', 45, null, 'lower', 40, 'exceeded', 'green'],
    ['number', '<=', 45, null, 'lower', 45.01, 'not_met', 'red'],
    ['number', '<=', 45, null, 'higher', 40, 'met', 'green'],
    ['number', '>=', 45, null, 'lower', 50, 'met', 'green'],
    ['number', '>', 0.7, null, 'higher', 0.7, 'not_met', 'red'],
    ['number', '>', 0.7, null, 'higher', 0.71, 'met', 'green'],
    ['number', '<', 3, null, 'lower', 3, 'not_met', 'red'],
    ['number', '<', 3, null, 'lower', 2.9, 'met', 'green'],
    ['range', 'between', 15, 17, 'higher', 14.9, 'not_met', 'red'],
    ['range', 'between', 15, 17, 'higher', 15, 'met', 'green'],
    ['range', 'between', 15, 17, 'higher', 17, 'met', 'green'],
    ['range', 'between', 15, 17, 'higher', 17.1, 'exceeded', 'green'],
    ['range', 'between', 15, 17, 'lower', 17.1, 'not_met', 'red'],
    ['range', 'between', 15, 17, 'lower', 14.9, 'exceeded', 'green'],
  ]
  it.each(rows)(
    '%s %s %d..%s, %s is better: %d is %s and %s',
    (kind, comparator, value, upper, direction, actual, assessment, light) => {
      const target = aim({ comparator, value, upper })
      const answer = judge({ kind, direction, target, reported: report({ value: actual }) })
      expect(answer).toMatchObject({ assessment, light })
    },
  )

  it('still judges after the due day', () => {
    const target = aim({ comparator: '>=', value: 60, dueOn: '2026-06-30' })
    expect(judge({ target, reported: report({ value: 50 }) }).assessment).toBe('not_met')
  })

  it('judges a flow by the sum since the plan began, not by the last month', () => {
    const target = aim({ comparator: '>=', value: 20 })
    const flow = { kind: 'number', basis: 'flow', target, reported: report({ value: 2 }) } as const
    expect(judge({ ...flow, cumulative: 20 }).assessment).toBe('met')
    expect(judge({ ...flow, cumulative: 19 }).assessment).toBe('not_met')
  })

  it('takes no harm from the binary fractions of a sum', () => {
    const target = aim({ comparator: '<=', value: 0.3 })
    const flow = {
      kind: 'number',
      basis: 'flow',
      direction: 'lower',
      target,
      reported: report({ value: 0.2 }),
    } as const
    expect(judge({ ...flow, cumulative: 0.1 + 0.2 }).assessment).toBe('met')
  })

  it('compares sums of money of fifteen digits', () => {
    const target = aim({ comparator: '>=', value: 123_456_789_012_345 })
    expect(
      judge({ kind: 'number', target, reported: report({ value: 123_456_789_012_345 }) }).assessment,
    ).toBe('met')
  })

  it('says which figure was expected and why it failed', () => {
    const outside = judge({
      kind: 'range',
      target: aim({ comparator: 'between', value: 15, upper: 17 }),
      reported: report({ value: 10 }),
    })
    expect(outside).toEqual({ assessment: 'not_met', light: 'red', reason: 'outside_range', expected: 15 })
    const below = judge({ target: aim({ comparator: '>=', value: 60 }), reported: report({ value: 10 }) })
    expect(below).toEqual({ assessment: 'not_met', light: 'red', reason: 'target_not_reached', expected: 60 })
  })
})

describe('assess a number before its due day', () => {
  const target = aim({ comparator: '>=', value: 73 })
  const midYear = { target, periodTo: '2026-06-30' }

  it.each([0, 50, 73, 100])('does not judge a snapshot of %d without a baseline', (value) => {
    expect(judge({ ...midYear, reported: report({ value }) })).toEqual({
      assessment: 'not_due',
      light: 'grey',
      reason: 'before_due',
      expected: null,
    })
  })

  it('expects of a flow the share of the days that have passed, the last one counted', () => {
    const flow = { ...midYear, kind: 'number', basis: 'flow', reported: report({ value: 1 }) } as const
    // 181 of 365 days: 73 × 181 ÷ 365 = 36.2
    expect(judge({ ...flow, cumulative: 36.2 })).toEqual({
      assessment: 'on_path',
      light: 'green',
      reason: 'path_kept',
      expected: 36.2,
    })
    expect(judge({ ...flow, cumulative: 36.1 })).toEqual({
      assessment: 'behind',
      light: 'yellow',
      reason: 'path_not_kept',
      expected: 36.2,
    })
  })

  it('starts a flow from nothing even when last year is known', () => {
    const flow = {
      ...midYear,
      kind: 'number',
      basis: 'flow',
      baseline: 60,
      reported: report({ value: 1 }),
    } as const
    expect(judge({ ...flow, cumulative: 37 }).assessment).toBe('on_path')
  })

  it('draws the path of a snapshot from its baseline', () => {
    // 36.5 + 36.5 × 181 ÷ 365 = 54.6
    const snapshot = { ...midYear, baseline: 36.5 }
    expect(judge({ ...snapshot, reported: report({ value: 54.6 }) })).toMatchObject({
      assessment: 'on_path',
      expected: 54.6,
    })
    expect(judge({ ...snapshot, reported: report({ value: 54.5 }) }).assessment).toBe('behind')
  })

  it('asks a snapshot that began beyond its target only to stay there', () => {
    const snapshot = { ...midYear, baseline: 90 }
    expect(judge({ ...snapshot, reported: report({ value: 74 }) })).toMatchObject({
      assessment: 'on_path',
      expected: 73,
    })
    expect(judge({ ...snapshot, reported: report({ value: 72 }) }).assessment).toBe('behind')
  })

  it('follows a falling path where lower is better', () => {
    const falling = {
      kind: 'number',
      direction: 'lower',
      target: aim({ comparator: '<=', value: 10 }),
      baseline: 20,
      periodTo: '2026-06-30',
    } as const
    expect(judge({ ...falling, reported: report({ value: 15 }) }).assessment).toBe('on_path')
    expect(judge({ ...falling, reported: report({ value: 15.1 }) }).assessment).toBe('behind')
  })

  it('spreads a cap on a flow over the days', () => {
    const cap = {
      kind: 'number',
      direction: 'lower',
      basis: 'flow',
      target: aim({ comparator: '<=', value: 73 }),
      periodTo: '2026-06-30',
      reported: report({ value: 1 }),
    } as const
    expect(judge({ ...cap, cumulative: 36.2 }).assessment).toBe('on_path')
    expect(judge({ ...cap, cumulative: 37 }).assessment).toBe('behind')
  })

  it('aims a range at the end that is reached first', () => {
    const range = aim({ comparator: 'between', value: 73, upper: 80 })
    const flow = {
      kind: 'range',
      basis: 'flow',
      target: range,
      periodTo: '2026-06-30',
      reported: report({ value: 1 }),
    } as const
    expect(judge({ ...flow, cumulative: 36.2 }).expected).toBe(36.2)
    expect(judge({ ...flow, direction: 'lower', cumulative: 36.2 }).expected).toBeCloseTo(39.67, 2)
  })

  it('has no path to a target that was due before the plan began', () => {
    const flow = { kind: 'number', basis: 'flow', reported: report({ value: 1 }), cumulative: 1 } as const
    const early = { target: aim({ comparator: '>=', value: 5, dueOn: '2025-12-31' }), periodTo: '2025-11-30' }
    expect(judge({ ...flow, ...early }).assessment).toBe('not_due')
  })
})

describe('assess what is missing', () => {
  const target = aim({ comparator: '>=', value: 60 })

  it.each(['2026-03-31', '2026-12-31'])('is grey for a number nobody reported, on %s', (periodTo) => {
    const grey = { assessment: 'missing', light: 'grey', reason: 'nothing_reported', expected: null }
    expect(judge({ target, periodTo })).toEqual(grey)
    expect(judge({ target, periodTo, reported: report({ numerator: 3 }) })).toEqual(grey)
  })

  it('is not a zero, which is red', () => {
    expect(judge({ target, reported: report({ value: 0 }) }).light).toBe('red')
  })

  it('is grey for a flow whose month is missing, whatever came before', () => {
    expect(judge({ kind: 'number', basis: 'flow', target, cumulative: 90 })).toMatchObject({
      assessment: 'missing',
      reason: 'nothing_reported',
    })
  })

  it('is grey for a flow whose sum is unknown', () => {
    const flow = { kind: 'number', basis: 'flow', target, reported: report({ value: 90 }) } as const
    expect(judge(flow)).toMatchObject({ assessment: 'missing', reason: 'cumulative_unknown' })
  })

  it.each([
    ['no target at all', null, 'no_target'],
    ['a target without a value', aim({ comparator: '>=' }), 'target_incomplete'],
    ['a target without a comparator', aim({ value: 5 }), 'target_incomplete'],
    ['a range without its upper end', aim({ comparator: 'between', value: 5 }), 'target_incomplete'],
  ])('is grey for %s', (_, incomplete, reason) => {
    expect(judge({ target: incomplete, reported: report({ value: 5 }) })).toEqual({
      assessment: 'no_target',
      light: 'grey',
      reason,
      expected: null,
    })
  })
})

describe('assess on the due day itself', () => {
  it.each([
    ['boolean', { boolean: false }, 'not_met'],
    ['date', { date: '2026-12-31' }, 'met'],
    ['document', {}, 'missing'],
    ['text', { text: 'x' }, 'to_judge'],
  ] as const)('judges %s', (kind, given, assessment) => {
    const target = aim({ value: 1, text: 'Có' })
    expect(judge({ kind, target, reported: report(given), periodTo: target.dueOn }).assessment).toBe(
      assessment,
    )
  })
})

describe('assess a yes or no', () => {
  const wanted = aim({ comparator: '=', value: 1 })

  it.each([true, false])('does not judge %s before the due day', (boolean) => {
    const answer = judge({
      kind: 'boolean',
      target: wanted,
      reported: report({ boolean }),
      periodTo: '2026-06-30',
    })
    expect(answer).toMatchObject({ assessment: 'not_due', light: 'grey' })
  })

  it.each([
    ['value 1', wanted, true, 'met'],
    ['value 1', wanted, false, 'not_met'],
    ['the word Đạt', aim({ text: 'Đạt' }), true, 'met'],
    ['value 0', aim({ value: 0 }), false, 'met'],
    ['value 0', aim({ value: 0 }), true, 'not_met'],
  ] as const)('with the target %s (%#) answered %s is %s', (_, target, boolean, assessment) => {
    const answer = judge({
      kind: 'boolean',
      target: target as Target,
      reported: report({ boolean: boolean as boolean }),
    })
    expect(answer.assessment).toBe(assessment)
  })

  it('is missing without an answer and has no target when nothing was set', () => {
    expect(judge({ kind: 'boolean', target: wanted, reported: report({}) }).assessment).toBe('missing')
    expect(judge({ kind: 'boolean', target: aim({}), reported: report({ boolean: true }) }).assessment).toBe(
      'no_target',
    )
  })
})

describe('assess a document', () => {
  const target = aim({ dueOn: '2026-06-30' })
  const issued = report({ documentNumber: '12/QĐ-UBND', documentDate: '2026-02-10' })

  it.each(['2026-02-28', '2026-06-30', '2026-12-31'])('is met once issued, judged on %s', (periodTo) => {
    expect(judge({ kind: 'document', target, reported: issued, periodTo })).toEqual({
      assessment: 'met',
      light: 'green',
      reason: 'document_issued',
      expected: null,
    })
  })

  it('is in time when issued on its day', () => {
    const onTheDay = report({ documentNumber: '12/QĐ-UBND', documentDate: '2026-06-30' })
    expect(judge({ kind: 'document', target, reported: onTheDay }).reason).toBe('document_issued')
  })

  it('is met but yellow when issued after its day', () => {
    const late = report({ documentNumber: '12/QĐ-UBND', documentDate: '2026-07-01' })
    expect(judge({ kind: 'document', target, reported: late })).toMatchObject({
      assessment: 'met',
      light: 'yellow',
      reason: 'document_issued_late',
    })
  })

  it('is not due before its day and missing after it while nothing is issued', () => {
    const draft = report({ documentNumber: '12/QĐ-UBND' })
    expect(judge({ kind: 'document', target, reported: draft, periodTo: '2026-05-31' }).assessment).toBe(
      'not_due',
    )
    expect(judge({ kind: 'document', target, reported: draft })).toMatchObject({
      assessment: 'missing',
      light: 'grey',
      reason: 'document_incomplete',
    })
    const undated = report({ documentDate: '2026-06-01' })
    expect(judge({ kind: 'document', target, reported: undated }).reason).toBe('document_incomplete')
    expect(judge({ kind: 'document', target, reported: report({}) }).reason).toBe('nothing_reported')
  })

  it('has no verdict without a target', () => {
    expect(judge({ kind: 'document', reported: issued }).assessment).toBe('no_target')
  })
})

describe('assess a date', () => {
  const target = aim({ dueOn: '2026-06-30' })

  it.each([
    ['2026-06-29', 'met', 'green'],
    ['2026-06-30', 'met', 'green'],
    ['2026-07-01', 'not_met', 'red'],
  ])('done on %s is %s', (date, assessment, light) => {
    expect(judge({ kind: 'date', target, reported: report({ date }) })).toMatchObject({ assessment, light })
  })

  it('is not due before and missing after, while no day is given', () => {
    const early = { kind: 'date', target, periodTo: '2026-05-31' } as const
    expect(judge({ ...early, reported: report({ date: '2026-05-01' }) }).assessment).toBe('not_due')
    expect(judge({ kind: 'date', target, reported: report({}) }).assessment).toBe('missing')
  })
})

describe.each(['text', 'milestones'] as const)('assess %s', (kind) => {
  const target = aim({ text: 'Mỗi thôn một tổ công nghệ số', dueOn: '2026-06-30' })
  const written = report({ text: 'Đã thành lập 08 tổ' })

  it('leaves the verdict to people once it is due', () => {
    expect(judge({ kind, target, reported: written, periodTo: '2026-05-31' }).assessment).toBe('not_due')
    expect(judge({ kind, target, reported: written })).toEqual({
      assessment: 'to_judge',
      light: 'grey',
      reason: 'judged_by_people',
      expected: null,
    })
  })

  it('is missing once it is due and nothing was written, and has no target when nothing was set', () => {
    expect(judge({ kind, target, reported: report({}) })).toMatchObject({
      assessment: 'missing',
      light: 'grey',
    })
    expect(judge({ kind, target: aim({}), reported: written }).assessment).toBe('no_target')
  })
})
