import fc from 'fast-check'
import { dueOfStep } from '@/domain/approval/dueOfStep'
import { fireTimers, type SetTimer } from '@/domain/approval/fireTimers'
import { timersOf } from '@/domain/approval/timersOf'
import type { DueAnchor } from '@/domain/approval/types'
import { addDays } from '@/domain/period/addDays'
import { isWorkingDay } from '@/domain/period/isWorkingDay'
import { shiftWorkingDays } from '@/domain/period/shiftWorkingDays'
import { dayInVietnam, endOfDayInVietnam, momentInVietnam } from '@/domain/time'

/** Tết 2026, and a Saturday on which people work for another day. */
const calendar = {
  daysOff: new Set(['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20']),
  workingDays: new Set(['2026-02-28']),
}

const day = fc.integer({ min: 0, max: 59 }).map((days) => addDays({ day: '2026-02-01', days }))
const anchor = fc.constantFrom<DueAnchor>('report_due', 'commune_due', 'opening')
const shift = fc.integer({ min: -10, max: 10 })

const facts = fc
  .record({ due: fc.record({ anchor, workingDays: shift }), report: day, commune: day, opened: day })
  .map(({ due, report, commune, opened }) => ({
    due,
    reportDueAt: endOfDayInVietnam(report),
    communeDueAt: endOfDayInVietnam(commune),
    openedAt: momentInVietnam({ day: opened, time: '15:00' }),
    calendar,
  }))

describe('shiftWorkingDays', () => {
  it.each([
    ['2026-02-23', -2, '2026-02-12'],
    ['2026-02-23', -1, '2026-02-13'],
    ['2026-02-23', 0, '2026-02-23'],
    ['2026-02-13', 1, '2026-02-23'],
    ['2026-02-27', 1, '2026-02-28'],
    ['2026-03-02', -1, '2026-02-28'],
  ])('%s and %i working days are %s', (from, days, to) => {
    expect(shiftWorkingDays({ day: from, days, calendar })).toBe(to)
  })

  it('lands on a working day and comes back from one', () => {
    fc.assert(
      fc.property(day, shift, (from, days) => {
        const to = shiftWorkingDays({ day: from, days, calendar })
        if (days !== 0) expect(isWorkingDay({ day: to, calendar })).toBe(true)
        if (isWorkingDay({ day: from, calendar }))
          expect(shiftWorkingDays({ day: to, days: -days, calendar })).toBe(from)
      }),
    )
  })
})

describe('the due moment of a step', () => {
  it('is the last of a day, and never before the decision was asked for', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const at = dueOfStep(given)!
        expect(at).toBe(endOfDayInVietnam(dayInVietnam(at)))
        expect(at > given.openedAt).toBe(true)
      }),
    )
  })

  it('is so many working days from its anchor where that lies ahead', () => {
    const given = { openedAt: '2026-02-02T02:00:00.000Z', calendar }
    const due = { anchor: 'commune_due' as const, workingDays: -2 }
    const anchors = { reportDueAt: null, communeDueAt: endOfDayInVietnam('2026-02-26') }
    expect(dueOfStep({ due, ...anchors, ...given })).toBe(endOfDayInVietnam('2026-02-24'))
    expect(dueOfStep({ due: { ...due, anchor: 'report_due' }, ...anchors, ...given })).toBeNull()
    expect(dueOfStep({ due: undefined, ...anchors, ...given })).toBeNull()
  })

  it('is the next working day where a decision is asked for on a day off after its day', () => {
    const anchors = { reportDueAt: endOfDayInVietnam('2026-02-10'), communeDueAt: null }
    const openedAt = momentInVietnam({ day: '2026-02-18', time: '09:00' })
    expect(dueOfStep({ due: { anchor: 'report_due', workingDays: 1 }, ...anchors, openedAt, calendar })).toBe(
      endOfDayInVietnam('2026-02-23'),
    )
  })
})

const offsets = fc.uniqueArray(fc.integer({ min: -5, max: 5 }), { maxLength: 5 })
const timing = fc.record({ given: facts, reminders: offsets, late: fc.integer({ min: 1, max: 5 }) })

const timersFor = ({
  given: { due, ...rest },
  reminders,
  late,
}: {
  given: Parameters<typeof dueOfStep>[0]
  reminders: number[]
  late: number
}) => timersOf({ slot: 's1', step: { due, reminders, escalation: { workingDays: late, to: [] } }, ...rest })

describe('the timers of a slot', () => {
  it('are one of each kind and number, on different mornings of working days after it was opened', () => {
    fc.assert(
      fc.property(timing, (asked) => {
        const timers = timersFor(asked)
        const reminders = timers.filter(({ kind }) => kind === 'reminder')
        expect(new Set(reminders.map(({ fireAt }) => fireAt)).size).toBe(reminders.length)
        expect(new Set(timers.map(({ kind, ordinal }) => `${kind} ${ordinal}`)).size).toBe(timers.length)
        expect(timers.every(({ fireAt }) => fireAt > asked.given.openedAt)).toBe(true)
      }),
    )
  })

  it('ask further people only after the due day', () => {
    fc.assert(
      fc.property(timing, (asked) => {
        const dueAt = dueOfStep(asked.given)!
        const late = timersFor(asked).filter(({ kind }) => kind === 'escalation')
        expect(late.map(({ fireAt }) => fireAt > dueAt)).toEqual([true])
      }),
    )
  })
})

describe('fireTimers', () => {
  const fireAll = (
    waiting: SetTimer[],
    scheduled: Parameters<typeof fireTimers>[0]['scheduled'],
    open: string[],
    now: string,
  ) => fireTimers({ due: waiting.filter(({ fireAt }) => fireAt <= now), scheduled, open, now })

  it('gives each timer one effect however often it is let fire, and one reminder at a time', () => {
    fc.assert(
      fc.property(timing, fc.array(day, { minLength: 1, maxLength: 6 }), (asked, days) => {
        const scheduled = timersFor(asked)
        let waiting: SetTimer[] = scheduled.map((timer) => ({
          ...timer,
          id: `${timer.kind} ${timer.ordinal}`,
        }))
        const seen: string[] = []
        for (const one of [...days, ...days].sort()) {
          const now = momentInVietnam({ day: one, time: '07:05' })
          const firing = fireAll(waiting, scheduled, ['s1'], now)
          expect(firing.remind.length).toBeLessThanOrEqual(1)
          const ended = [...firing.remind, ...firing.escalate, ...firing.void].map(({ id }) => id)
          seen.push(...ended)
          waiting = waiting.filter(({ id }) => !ended.includes(id))
        }
        expect(new Set(seen).size).toBe(seen.length)
      }),
    )
  })

  it('has no effect on a closed slot', () => {
    const timer = {
      id: 't',
      slot: 's1',
      kind: 'escalation' as const,
      ordinal: 0,
      fireAt: '2026-03-02T00:00:00.000Z',
    }
    const firing = fireTimers({ due: [timer], scheduled: [timer], open: [], now: '2026-03-03T00:00:00.000Z' })
    expect(firing).toEqual({ remind: [], escalate: [], void: [timer], move: [] })
  })

  it('moves a timer whose day was moved meanwhile', () => {
    const timer = {
      id: 't',
      slot: 's1',
      kind: 'reminder' as const,
      ordinal: 0,
      fireAt: '2026-03-02T00:00:00.000Z',
    }
    const later = { ...timer, fireAt: '2026-03-09T00:00:00.000Z' }
    const firing = fireTimers({
      due: [timer],
      scheduled: [later],
      open: ['s1'],
      now: '2026-03-03T00:00:00.000Z',
    })
    expect(firing).toEqual({ remind: [], escalate: [], void: [], move: [later] })
  })
})
