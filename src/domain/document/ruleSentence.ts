import { dueMonthOf } from '@/domain/period/dueMonthOf'
import { readReportingRule } from '@/domain/planText/readReportingRule'
import { foldKey } from '@/domain/vietnamese/foldKey'
import type { PlanRuleLine } from './planFacts'
import type { Say } from './types'

/**
 * Who reports to whom, how often and by when, as a sentence of a plan: as its document writes it as long as that says
 * what the rule says (or the rule is only assumed, and the document says no more), else from the rule.
 */
export const ruleSentence = ({ rule, say }: { rule: PlanRuleLine; say: Say }): string => {
  const { text, from, to, frequency, dueDay, dueMonthOffset, bound } = rule
  if (text !== null && text.trim() !== '' && (rule.assumed || isSaid(rule, text)))
    return withSpeaker(text.trim(), from)
  const who = {
    from: from ?? say(`plan.rule.from.${rule.level}`),
    to: to ?? say(`plan.rule.to.${rule.level}`),
    often: say(`plan.rule.frequency.${frequency}`),
  }
  if (dueDay === null) return say('plan.rule.often', who)
  return say('plan.rule.due', {
    ...who,
    bound: bound ?? 'on',
    day: String(dueDay).padStart(2, '0'),
    when: dueMonthOf({ frequency, dueMonthOffset }),
    offset: dueMonthOffset,
  })
}

/** Below its unit's heading a sentence of a plan does not name who reports; on its own it has to. */
const withSpeaker = (text: string, from: string | null): string => {
  const words = (of: string) => foldKey(of).replace(/[–—]/g, '-')
  if (from === null || words(text).includes(words(from))) return text
  return `${from.charAt(0).toLocaleUpperCase('vi')}${from.slice(1)}: ${text}`
}

const isSaid = ({ frequency, dueDay }: PlanRuleLine, text: string): boolean =>
  readReportingRule({ text }).dues.some((due) => due.frequency === frequency && due.day === dueDay)
