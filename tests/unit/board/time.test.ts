import { laneOf } from '@/domain/board/laneOf'
import { lineOf } from '@/domain/board/lineOf'
import { placeOf } from '@/domain/board/placeOf'
import { scaleOf } from '@/domain/board/scaleOf'

const year = { planFrom: '2026-01-01', planTo: '2026-12-31' }

describe('placeOf', () => {
  it('measures the end of a day in percent of the plan', () => {
    expect(placeOf({ ...year, day: '2026-12-31' })).toBe(100)
    expect(placeOf({ ...year, day: '2026-03-31' })).toBe(24.66)
  })

  it('keeps what lies outside the plan within it', () => {
    expect(placeOf({ ...year, day: '2025-06-01' })).toBe(0)
    expect(placeOf({ ...year, day: '2027-06-01' })).toBe(100)
  })
})

describe('laneOf', () => {
  const lane = (
    deadline: { end: string | null; recurring: boolean },
    milestones: { date: string; text: string }[] = [],
  ) => laneOf({ ...year, deadline, milestones })

  it('reaches from the beginning of the plan to the deadline', () => {
    expect(lane({ end: '2026-03-31', recurring: false })).toMatchObject({ width: 24.66, deadline: 24.66 })
  })

  it('goes on after its deadline for work that recurs', () => {
    expect(lane({ end: '2026-03-31', recurring: true })).toMatchObject({ width: 100, deadline: 24.66 })
  })

  it('has no place without a deadline', () => {
    expect(lane({ end: null, recurring: false })).toEqual({ width: null, deadline: null, milestones: [] })
  })

  it('marks milestones, but not the deadline a second time nor what lies outside the plan', () => {
    const { milestones } = lane({ end: '2026-12-31', recurring: false }, [
      { date: '2026-03-31', text: 'dự án' },
      { date: '2026-12-31', text: 'triển khai' },
      { date: '2027-03-31', text: 'sau kế hoạch' },
    ])
    expect(milestones).toEqual([{ date: '2026-03-31', text: 'dự án', at: 24.66 }])
  })
})

describe('scaleOf', () => {
  it('divides one year into quarters and five into years', () => {
    expect(scaleOf(year).map(({ key }) => key)).toEqual(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'])
    expect(scaleOf({ planFrom: '2026-01-01', planTo: '2030-12-31' }).map(({ key }) => key)).toEqual([
      '2026',
      '2027',
      '2028',
      '2029',
      '2030',
    ])
  })

  it('fills the whole length, also when the plan begins within a quarter', () => {
    const parts = scaleOf({ planFrom: '2026-05-15', planTo: '2026-12-31' })
    expect(parts[0]).toMatchObject({ key: '2026-Q2', from: 0 })
    expect(parts.at(-1)!.from + parts.at(-1)!.width).toBeCloseTo(100)
  })
})

describe('lineOf', () => {
  const target = {
    comparator: '>=' as const,
    value: 60,
    upper: null,
    text: null,
    dueOn: '2026-12-31',
    validFrom: '2026-01-01',
  }
  const line = (baseline: number | null) =>
    lineOf({
      direction: 'higher',
      basis: 'snapshot',
      baseline,
      baselineOn: '2026-01-01',
      targets: [target],
      ends: ['2026-06-30', '2026-12-31'],
    }).map(({ expected }) => expected)

  it('climbs from the baseline to the target, which is due at the end', () => {
    expect(line(0)).toEqual([expect.closeTo(29.75, 2), 60])
  })

  it('expects nothing before the target is due where there is no baseline', () => {
    expect(line(null)).toEqual([null, 60])
  })
})
