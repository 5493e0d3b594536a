import { isOverdue } from '@/domain/period/isOverdue'

const report = {
  level: 'commune' as const,
  state: 'submitted',
  reachedProvince: false,
  dueAt: '2026-11-19T17:00:00.000Z',
  extendedUntil: null,
  now: '2026-11-20T01:00:00.000Z',
}

describe('isOverdue', () => {
  it('holds for a commune report that still waits for its leader', () => {
    expect(isOverdue(report)).toBe(true)
  })

  it('ends with the leader’s approval', () => {
    expect(isOverdue({ ...report, reachedProvince: true })).toBe(false)
  })

  it('ends for a unit with sending, and comes back with a return', () => {
    expect(isOverdue({ ...report, level: 'unit' })).toBe(false)
    expect(isOverdue({ ...report, level: 'unit', state: 'returned' })).toBe(true)
  })

  it('begins after the due moment, extensions counted', () => {
    expect(isOverdue({ ...report, extendedUntil: '2026-11-21T17:00:00.000Z' })).toBe(false)
    expect(isOverdue({ ...report, now: report.dueAt })).toBe(false)
  })

  it('is over with the report', () => {
    for (const state of ['approved', 'rejected', 'cancelled'])
      expect(isOverdue({ ...report, state })).toBe(false)
  })
})
