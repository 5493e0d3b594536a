import { writeMoment } from '@/domain/vietnamese/writeMoment'

describe('a moment', () => {
  it('is written in the time of Viet Nam', () => {
    expect(writeMoment({ at: '2026-11-20T18:05:59.000Z' })).toBe('01:05 21/11/2026')
  })

  it('needs no day on its own day in Viet Nam', () => {
    expect(writeMoment({ at: '2026-11-20T07:05:00.000Z', now: '2026-11-20T16:59:00.000Z' })).toBe('14:05')
    expect(writeMoment({ at: '2026-11-20T07:05:00.000Z', now: '2026-11-20T17:00:00.000Z' })).toBe(
      '14:05 20/11/2026',
    )
  })
})
