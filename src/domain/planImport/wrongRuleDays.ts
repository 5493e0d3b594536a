import type { DraftRule } from './types'

/** The last day that a month can have; in a shorter one its own last day is meant. */
export const LAST_DAY_OF_MONTH = 31

/** The places of the rules whose day is no day of a month. One that is still to be decided is not wrong. */
export const wrongRuleDays = (rules: readonly Pick<DraftRule, 'dueDay'>[]): number[] =>
  rules.flatMap(({ dueDay }, at) =>
    dueDay === null || (Number.isInteger(dueDay) && dueDay >= 1 && dueDay <= LAST_DAY_OF_MONTH) ? [] : [at],
  )
