import { isLocked } from '@/domain/period/isLocked'

const locksAt = '2026-11-20T16:59:59.999Z'
const after = '2026-11-20T17:00:00.000Z'

describe('isLocked', () => {
  it('is still open at the very moment of the lock and locked a millisecond later', () => {
    expect(isLocked({ locksAt, extendedUntil: null, now: locksAt })).toBe(false)
    expect(isLocked({ locksAt, extendedUntil: null, now: after })).toBe(true)
  })

  it('stays open until the end of an extension', () => {
    const extendedUntil = '2026-11-25T16:59:59.999Z'
    expect(isLocked({ locksAt, extendedUntil, now: after })).toBe(false)
    expect(isLocked({ locksAt, extendedUntil, now: '2026-11-25T17:00:00.000Z' })).toBe(true)
  })

  it('is not locked earlier by an extension that ends before the lock', () => {
    const extendedUntil = '2026-11-18T16:59:59.999Z'
    expect(isLocked({ locksAt, extendedUntil, now: '2026-11-19T00:00:00.000Z' })).toBe(false)
  })

  it('never locks without a lock', () => {
    expect(isLocked({ locksAt: null, extendedUntil: null, now: after })).toBe(false)
    expect(isLocked({ locksAt: null, extendedUntil: locksAt, now: after })).toBe(false)
  })
})
