import { readDate } from '@/domain/vietnamese/readDate'

describe('readDate', () => {
  it.each([
    ['05/02/2026', '2026-02-05'],
    ['5/2/2026', '2026-02-05'],
    ['20-3-2026', '2026-03-20'],
    ['20.03.2026', '2026-03-20'],
    ['22 tháng 12 năm 2024', '2024-12-22'],
    ['Ngày 05 tháng 02 năm 2026', '2026-02-05'],
    ['29/02/2028', '2028-02-29'],
    ['2026-02-05', '2026-02-05'],
    ['2026-2-5', '2026-02-05'],
  ])('reads %s as %s', (text, date) => {
    expect(readDate({ text })).toEqual({ ok: true, value: date })
  })

  it.each(['', '2026/02/05', '05/02/26', '05/02', 'tháng 5/2026', '05/02/2026 và sau đó'])(
    'refuses "%s"',
    (text) => {
      expect(readDate({ text })).toMatchObject({
        ok: false,
        refusal: { kind: 'shape', code: 'date_unreadable' },
      })
    },
  )

  it.each(['31/02/2026', '29/02/2026', '00/01/2026', '01/13/2026', '01/00/2026', '01/01/0026', '2026-11-31'])(
    'refuses %s, which no calendar has',
    (text) => {
      expect(readDate({ text })).toMatchObject({ ok: false, refusal: { code: 'date_not_in_calendar' } })
    },
  )
})
