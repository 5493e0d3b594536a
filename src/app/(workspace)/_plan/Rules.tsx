import type { PlanRule } from '@/data/plan/readPlanHead'
import { Mark } from '../_shell/Mark'
import type { Words } from '../_shell/words'
import { cutoffWords, endingWords, ruleWords } from './ruleWords'

const levels = ['unit', 'commune'] as const

/** Who reports to whom, how often and by when; what the document does not say is marked. */
export const Rules = ({ rules, t }: { rules: readonly PlanRule[]; t: Words }) =>
  levels.map((level) => {
    const ofLevel = rules.filter((rule) => rule.level === level)
    return ofLevel.length === 0 ? null : (
      <section key={level} className="rules">
        <h3>{t(`plan.rule.level.${level}`)}</h3>
        <ul>
          {ofLevel.map((rule) => (
            <li key={rule.id} className="rule">
              <p>
                <strong className="rule-when">{ruleWords(rule, t)}</strong>
                {rule.frequency === 'adhoc' || rule.dueDay === null
                  ? null
                  : ['', cutoffWords(rule, t), ...endingWords(rule, t)].join('; ')}{' '}
                {rule.assumed ? <Mark light="yellow">{t('plan.rule.assumed')}</Mark> : null}
              </p>
              {rule.from === null || rule.to === null ? null : (
                <p className="soft small">{t('plan.rule.who', { from: rule.from, to: rule.to })}</p>
              )}
            </li>
          ))}
        </ul>
        {[...new Set(ofLevel.map(({ text }) => text))].map((text) =>
          text === null ? null : (
            <details key={text} className="more small">
              <summary>{t('plan.rule.text')}</summary>
              <blockquote>{text}</blockquote>
            </details>
          ),
        )}
      </section>
    )
  })
