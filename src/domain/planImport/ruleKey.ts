import type { DraftRule } from './types'

/** A plan has one rule of each level and frequency: 'unit.month'. */
export const ruleKey = ({ level, frequency }: Pick<DraftRule, 'level' | 'frequency'>): string =>
  `${level}.${frequency}`
