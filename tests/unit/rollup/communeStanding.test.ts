import { communeStanding, standings, type ReportInPeriod } from '@/domain/rollup/communeStanding'

const NOW = '2026-11-22T03:00:00.000Z'
const DUE = '2026-11-19T16:59:59.999Z'

const standing = (report: Partial<ReportInPeriod> | null, { hasPlan = true, now = NOW } = {}) =>
  communeStanding({
    hasPlan,
    now,
    report:
      report === null
        ? null
        : {
            state: 'draft',
            step: null,
            reachedProvince: false,
            returnedByProvince: false,
            dueAt: DUE,
            extendedUntil: null,
            ...report,
          },
  })

describe('where a commune stands with its report', () => {
  it('has no plan, or has not opened the period', () => {
    expect(standing(null, { hasPlan: false })).toBe('no_plan')
    expect(standing(null)).toBe('not_opened')
  })

  it('is not sent until the due moment and overdue from just after it', () => {
    expect(standing({}, { now: DUE })).toBe('not_sent')
    expect(standing({}, { now: '2026-11-19T17:00:00.000Z' })).toBe('overdue')
  })

  it('is never overdue without a due moment', () => {
    expect(standing({ dueAt: null })).toBe('not_sent')
  })

  it('says the same of every state inside the commune', () => {
    const inside = (['draft', 'submitted', 'returned', 'rejected', 'cancelled'] as const).map((state) =>
      standing({ state, step: state === 'submitted' ? 'leader' : null }),
    )
    expect(new Set(inside)).toEqual(new Set(['overdue']))
  })

  it('waits to be issued, then for the province, then is accepted, however late it is', () => {
    expect(standing({ state: 'submitted', reachedProvince: true, step: null })).toBe('to_issue')
    expect(standing({ state: 'submitted', reachedProvince: true, step: 'province' })).toBe('to_receive')
    expect(standing({ state: 'approved', reachedProvince: true })).toBe('accepted')
    expect(standing({ state: 'rejected', reachedProvince: true })).toBe('rejected')
  })

  it('is returned for as long as it has not come to the province again', () => {
    expect(standing({ state: 'returned', returnedByProvince: true })).toBe('returned')
    expect(standing({ state: 'submitted', step: 'leader', returnedByProvince: true })).toBe('returned')
    expect(standing({ state: 'submitted', reachedProvince: true, returnedByProvince: true })).toBe('to_issue')
  })

  it('puts what presses first and what cannot press last', () => {
    expect([standings[0], standings.at(-1)]).toEqual(['overdue', 'no_plan'])
  })
})
