import { isCalendarDay } from '@/domain/period/isCalendarDay'

describe('isCalendarDay', () => {
  it.each(['2026-01-01', '2026-12-31', '2028-02-29'])('knows %s', (text) => {
    expect(isCalendarDay({ text })).toBe(true)
  })

  it.each([
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '01/02/2026',
    '2026-01-01T00:00',
    '',
  ])('does not know %j', (text) => {
    expect(isCalendarDay({ text })).toBe(false)
  })
})
