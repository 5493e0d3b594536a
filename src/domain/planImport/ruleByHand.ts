import { ruleDates } from './ruleDates'
import type { DraftRule } from './types'

/** A rule that no sentence of the plan states; without a day it still waits for somebody to decide. */
export const ruleByHand = ({
  level,
  frequency,
  dueDay,
  bound = 'before',
}: Pick<DraftRule, 'level' | 'frequency' | 'dueDay'> & { bound?: DraftRule['bound'] }): DraftRule => ({
  level,
  frequency,
  ...ruleDates({ frequency, dueDay, bound, staysInside: true }),
  dayOff: 'keep',
  lockAfterDays: null,
  assumed: dueDay === null,
  fromText: null,
  toText: null,
  text: null,
  sourceLine: null,
})
