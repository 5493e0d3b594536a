import { isLate } from '@/domain/period/isLate'

const dueAt = '2026-11-14T16:59:59.999Z'
const nextDay = '2026-11-14T17:00:00.000Z'
const open = { dueAt, extendedUntil: null, sentAt: null }

describe('isLate', () => {
  it('takes what is sent at the due moment as in time', () => {
    expect(isLate({ ...open, sentAt: dueAt, now: '2026-12-01T00:00:00.000Z' })).toBe(false)
  })

  it('takes what is sent in the next millisecond as late, for good', () => {
    expect(isLate({ ...open, sentAt: nextDay, now: '2026-12-01T00:00:00.000Z' })).toBe(true)
  })

  it('judges what is not sent by now', () => {
    expect(isLate({ ...open, now: dueAt })).toBe(false)
    expect(isLate({ ...open, now: nextDay })).toBe(true)
  })

  it('counts an extension, but never one that would shorten the time', () => {
    expect(isLate({ ...open, extendedUntil: '2026-11-16T16:59:59.999Z', now: nextDay })).toBe(false)
    expect(isLate({ ...open, extendedUntil: '2026-11-10T16:59:59.999Z', now: dueAt })).toBe(false)
  })

  it('is never late without a due moment', () => {
    expect(isLate({ ...open, dueAt: null, now: '2030-01-01T00:00:00.000Z' })).toBe(false)
  })
})
