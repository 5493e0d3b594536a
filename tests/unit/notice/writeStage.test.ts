import { writeStage } from '@/domain/notice/writeStage'
import { areTimersLate } from '@/domain/notice/areTimersLate'
import { pathOf } from '@/domain/notice/pathOf'
import { endOfDayInVietnam, momentInVietnam } from '@/domain/time'

const calendar = {
  daysOff: new Set(['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20']),
  workingDays: new Set<string>(),
}

it.each([
  ['2026-02-12', '06:59', null],
  ['2026-02-12', '07:00', 0],
  ['2026-02-22', '12:00', 0],
  ['2026-02-23', '07:00', 1],
  ['2026-02-24', '06:59', 1],
  ['2026-02-24', '07:00', 2],
  ['2026-03-10', '12:00', 2],
  ['2026-03-11', '00:00', null],
])('a report due on 23/02 after the holidays stands at %s %s at reminder %s', (day, time, stage) => {
  const now = momentInVietnam({ day, time })
  expect(writeStage({ dueAt: endOfDayInVietnam('2026-02-23'), calendar, now })?.stage ?? null).toBe(stage)
})

it('calls timers late after more than five minutes', () => {
  expect([5, 6].map((minutesLate) => areTimersLate({ minutesLate }))).toEqual([false, true])
})

it('leads to the report or the plan, and an administrator to where it can be handed on', () => {
  const [report, plan] = [
    { kind: 'report' as const, id: 'r1' },
    { kind: 'plan' as const, id: 'p1' },
  ]
  expect(pathOf({ kind: 'decide', subject: report })).toBe('/bao-cao/r1')
  expect(pathOf({ kind: 'blocked', subject: report })).toBe('/admin/collections/reports/r1')
  expect(pathOf({ kind: 'returned', subject: plan })).toBe('/ke-hoach/p1/duyet')
  expect(pathOf({ kind: 'blocked', subject: plan })).toBe('/admin/collections/plans/p1')
})
