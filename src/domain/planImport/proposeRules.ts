import type { RuleReading } from '@/domain/planText/planReading'
import { foldKey } from '@/domain/vietnamese/foldKey'
import type { RegularFrequency } from '@/domain/period/types'
import { ruleByHand } from './ruleByHand'
import { ruleDates } from './ruleDates'
import type { DraftRule } from './types'

const ORDER: RegularFrequency[] = ['month', 'quarter', 'half_year', 'nine_months', 'year']
const ABOVE = /(?<![a-z])(?:so|tinh|trung uong|bo|thanh pho)(?![a-z])/
const MANY = /(?<![a-z])(?:cac|don vi|chi bo|to chuc|nganh|phong, ban)(?![a-z])/

/**
 * Reporting rules for the units and for the commune, from the sentences of the plan: one for each level and frequency,
 * the first that names a day. Rules that come with all their terms stand as they are. Whoever reports for many, or above the commune, is the commune; the others are units. What
 * no sentence says is `assumed`, and a plan of whose level no sentence speaks gets an assumed monthly rule.
 */
export const proposeRules = ({ rules }: { rules: readonly RuleReading[] }): DraftRule[] => {
  const stated = rules.flatMap(statedRule)
  const isStated = ({ level, frequency }: DraftRule) =>
    stated.some((rule) => rule.level === level && rule.frequency === frequency)
  const read = rules
    .filter(({ date, terms }) => date === null && terms === undefined)
    .flatMap((rule) =>
      rule.frequencies.flatMap((frequency) => (frequency === 'adhoc' ? [] : [ruleOf({ rule, frequency })])),
    )
  const sentences = (['unit', 'commune'] as const).flatMap((level) =>
    ORDER.flatMap((frequency) => {
      const those = read.filter((rule) => rule.level === level && rule.frequency === frequency)
      return (
        those.find((rule) => !rule.assumed) ?? those.find((rule) => rule.dueDay !== null) ?? those[0] ?? []
      )
    }),
  )
  const proposed = [...stated, ...sentences.filter((rule) => !isStated(rule))]
  const missing = (['unit', 'commune'] as const).filter((level) =>
    proposed.every((rule) => rule.level !== level),
  )
  const complete = [
    ...proposed,
    ...missing.map((level) => ruleByHand({ level, frequency: 'month', dueDay: null })),
  ]
  const cut = stated.length > 0 ? complete : sameCutoffs(complete)
  return cut.sort((a, b) => Number(a.level === 'commune') - Number(b.level === 'commune'))
}

const statedRule = ({ terms, from, to, text, source }: RuleReading): DraftRule[] =>
  terms === undefined
    ? []
    : [
        {
          ...terms,
          fromText: from,
          toText: to,
          text: text === '' ? null : text,
          sourceLine: source.lines[0] ?? null,
        },
      ]

const ruleOf = ({
  rule,
  frequency,
}: {
  rule: RuleReading
  frequency: RegularFrequency | 'periodic'
}): DraftRule => {
  const from = foldKey(rule.from ?? '')
  const isUp = ABOVE.test(foldKey(rule.to ?? ''))
  const regular = frequency === 'periodic' ? 'month' : frequency
  return {
    level: isUp || (from !== '' && !MANY.test(from)) ? 'commune' : 'unit',
    frequency: regular,
    ...ruleDates({
      frequency: regular,
      dueDay: rule.day,
      bound: rule.bound,
      // 'Trước ngày 06/6' names a month inside the half-year, 'tháng cuối quý' one inside the quarter.
      staysInside: rule.monthOffset === 0 || rule.month !== null || regular === 'month',
    }),
    dayOff: 'keep',
    lockAfterDays: null,
    assumed: frequency === 'periodic' || rule.day === null,
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
