import { judgedOn } from '@/domain/period/judgedOn'

it('a report is judged today while its period runs, and on the last day of it afterwards', () => {
  const judged = (today: string) => judgedOn({ periodTo: '2026-11-30', today })
  expect([judged('2026-11-20'), judged('2026-11-30'), judged('2027-03-01')]).toEqual([
    '2026-11-20',
    '2026-11-30',
    '2026-11-30',
  ])
})
