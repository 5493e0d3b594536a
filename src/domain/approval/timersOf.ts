import { shiftWorkingDays } from '@/domain/period/shiftWorkingDays'
import { dayInVietnam, momentInVietnam, type Instant } from '@/domain/time'
import { dueOfStep, type DueFacts } from './dueOfStep'
import type { Id, Step } from './types'

/** Before the day's one mail is put together. */
export const FIRES_AT = '07:00'

/** `ordinal` numbers the timers of one kind: at most one of each for a slot. */
export type Timer = { slot: Id; kind: 'reminder' | 'escalation'; ordinal: number; fireAt: Instant }

/**
 * The timers of an open slot, counted in working days from its due day; none where it has no due day. What would have
 * fired before the slot was open is left out: whoever is asked has just been told.
 */
export const timersOf = ({
  slot,
  step,
  ...facts
}: DueFacts & { slot: Id; step: Pick<Step, 'due' | 'reminders' | 'escalation'> }): Timer[] => {
  const dueAt = dueOfStep({ due: step.due, ...facts })
  if (dueAt === null) return []
  const at = (days: number): Instant => {
    const day = shiftWorkingDays({ day: dayInVietnam(dueAt), days, calendar: facts.calendar })
    return momentInVietnam({ day, time: FIRES_AT })
  }
  const reminders = [...(step.reminders ?? [])].sort((one, other) => one - other)
  const timers: Timer[] = [
    ...reminders.map((days, ordinal) => ({ slot, kind: 'reminder' as const, ordinal, fireAt: at(days) })),
    ...(step.escalation === undefined
      ? []
      : [{ slot, kind: 'escalation' as const, ordinal: 0, fireAt: at(step.escalation.workingDays) }]),
  ]
  return timers.filter(({ fireAt }) => fireAt > facts.openedAt)
}
