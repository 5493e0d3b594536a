import { dueMonthOf } from '@/domain/period/dueMonthOf'
import type { PlanRuleLine } from './planFacts'
import type { Say } from './types'

/** Who reports to whom, how often and by when, as a sentence of a plan: as its document writes it, else from what it says. */
export const ruleSentence = ({ rule, say }: { rule: PlanRuleLine; say: Say }): string => {
  const { text, from, to, frequency, dueDay, dueMonthOffset, bound } = rule
  if (text !== null && text.trim() !== '') return text.trim()
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
