import { ruleKey } from './ruleKey'
import type { DraftRule } from './types'

/**
 * The rules of both sides that are held against each other: what is only assumed of a file that names no rule changes
 * nothing of the plan, and takes nothing from it.
 */
export const comparedRules = <Own extends DraftRule>({
  plan,
  draft,
}: {
  plan: readonly Own[]
  draft: readonly DraftRule[]
}): { plan: Own[]; draft: DraftRule[] } => {
  const said = draft.filter(({ assumed }) => !assumed)
  const keys = new Set(said.map(ruleKey))
  const levels = new Set(said.map(({ level }) => level))
  const assumed = new Set(draft.filter((rule) => rule.assumed).map(ruleKey))
  return {
    plan: plan.filter(
      (rule) => keys.has(ruleKey(rule)) || (levels.has(rule.level) && !assumed.has(ruleKey(rule))),
    ),
    draft: said,
  }
}
