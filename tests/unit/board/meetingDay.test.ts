import { meetingDay } from '@/domain/board/meetingDay'

const today = '2026-11-22'
const dayOf = (asked: unknown) => meetingDay({ asked, today })

describe('the day of a meeting', () => {
  it('is today where the address names none', () => {
    expect([undefined, '', '  ', ['2026-11-30']].map((asked) => dayOf(asked))).toEqual(
      Array(4).fill({ day: today, isUnread: false }),
    )
  })

  it.each(['30/11/2026', '30-11-2026', '2026-11-30', ' 30/11/2026 '])('is read from %s', (asked) => {
    expect(dayOf(asked)).toEqual({ day: '2026-11-30', isUnread: false })
  })

  it.each(['31/02/2026', '2026-02-31', 'thứ hai', '11/2026'])(
    'is today, and said to be unread, for %s',
    (asked) => {
      expect(dayOf(asked)).toEqual({ day: today, isUnread: true })
    },
  )
})
