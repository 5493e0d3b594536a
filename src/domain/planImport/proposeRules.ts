import type { RuleReading } from '@/domain/planText/planReading'
import { foldKey } from '@/domain/vietnamese/foldKey'
import type { RegularFrequency } from '@/domain/period/types'
import { ruleByHand } from './ruleByHand'
import { ruleDates } from './ruleDates'
import type { DraftRule } from './types'

const FREQUENCIES: Record<string, RegularFrequency> = {
  month: 'month',
  monthly: 'month',
  periodic: 'month',
  quarter: 'quarter',
  quarterly: 'quarter',
  half_year: 'half_year',
  nine_months: 'nine_months',
  year: 'year',
  annual: 'year',
}
const ORDER: RegularFrequency[] = ['month', 'quarter', 'half_year', 'nine_months', 'year']
const ABOVE = /(?<![a-z])(?:so|tinh|trung uong|bo|thanh pho)(?![a-z])/
const MANY = /(?<![a-z])(?:cac|don vi|chi bo|to chuc|nganh|phong, ban)(?![a-z])/
const IN_ITS_LAST_MONTH = /thang cuoi|\d\/0?(?:6|12)(?!\d)/

/**
 * Reporting rules for the units and for the commune, from the sentences of the plan: one for each level and frequency,
 * the first that names a day. Whoever reports for many, or above the commune, is the commune; the others are units. What
 * no sentence says is `assumed`, and a plan of whose level no sentence speaks gets an assumed monthly rule.
 */
export const proposeRules = ({ rules }: { rules: readonly RuleReading[] }): DraftRule[] => {
  const read = rules.flatMap((rule) =>
    (rule.frequency ?? '').split('|').flatMap((word) => {
      const frequency = FREQUENCIES[word.trim()]
      return frequency === undefined ? [] : [ruleOf(rule, frequency, word.trim() === 'periodic')]
    }),
  )
  const proposed = (['unit', 'commune'] as const).flatMap((level) =>
    ORDER.flatMap((frequency) => {
      const those = read.filter((rule) => rule.level === level && rule.frequency === frequency)
      return (
        those.find((rule) => !rule.assumed) ?? those.find((rule) => rule.dueDay !== null) ?? those[0] ?? []
      )
    }),
  )
  const missing = (['unit', 'commune'] as const).filter((level) =>
    proposed.every((rule) => rule.level !== level),
  )
  const complete = [...proposed, ...missing.map((level) => ruleByHand({ level, frequency: 'month', dueDay: null }))]
  return sameCutoffs(complete).sort((a, b) => Number(a.level === 'commune') - Number(b.level === 'commune'))
}

const ruleOf = (rule: RuleReading, frequency: RegularFrequency, isPeriodic: boolean): DraftRule => {
  const from = foldKey(rule.from ?? '')
  const isUp = ABOVE.test(foldKey(rule.to ?? ''))
  const staysInside = IN_ITS_LAST_MONTH.test(foldKey(rule.text)) || frequency === 'month'
  return {
    level: isUp || (from !== '' && !MANY.test(from)) ? 'commune' : 'unit',
    frequency,
    ...ruleDates({ frequency, dueDay: rule.day, bound: rule.bound, staysInside }),
    dayOff: 'keep',
    lockAfterDays: null,
    assumed: isPeriodic || rule.day === null,
    fromText: rule.from,
    toText: rule.to,
    text: rule.text,
    sourceLine: rule.source.lines[0] ?? null,
  }
}

/** Both levels speak of the same days: the commune's figures are cut when the units' are. */
const sameCutoffs = (rules: DraftRule[]): DraftRule[] =>
  rules.map((rule) => {
    const units = rules.find((other) => other.level === 'unit' && other.frequency === rule.frequency)
    return rule.level === 'commune' && units !== undefined && units.dueDay !== null
      ? { ...rule, cutoffDay: units.cutoffDay, cutoffMonthOffset: units.cutoffMonthOffset }
      : rule
  })
