import { locksReport } from '@/domain/period/locksReport'

const lock = { locksAt: '2026-11-10T00:00:00Z', extendedUntil: null }

describe('locksReport', () => {
  it('closes the first version after the lock and never a correction', () => {
    const now = '2026-11-20T00:00:00Z'
    expect(locksReport({ version: 1, ...lock, now })).toBe(true)
    expect(locksReport({ version: 2, ...lock, now })).toBe(false)
  })

  it('closes nothing before the lock', () => {
    expect(locksReport({ version: 1, ...lock, now: '2026-11-09T00:00:00Z' })).toBe(false)
  })
})
