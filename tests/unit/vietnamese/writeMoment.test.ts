import { writeMoment } from '@/domain/vietnamese/writeMoment'

describe('a moment', () => {
  it('is written as a clock in Viet Nam shows it, the next day where it is past midnight there', () => {
    expect(writeMoment({ at: '2026-02-05T07:05:59.999Z' })).toBe('05/02/2026 14:05')
    expect(writeMoment({ at: '2026-12-31T17:00:00.000Z' })).toBe('01/01/2027 00:00')
  })

  it('is read from what PostgreSQL writes too', () => {
    expect(writeMoment({ at: '2026-02-05T07:05:59.99+00:00' })).toBe('05/02/2026 14:05')
  })

  it('is its hour alone on the same day in Viet Nam', () => {
    const at = '2026-02-05T17:05:00.000Z'
    expect(writeMoment({ at, now: '2026-02-06T16:59:00.000Z' })).toBe('00:05')
    expect(writeMoment({ at, now: '2026-02-05T16:59:00.000Z' })).toBe('06/02/2026 00:05')
  })
})
