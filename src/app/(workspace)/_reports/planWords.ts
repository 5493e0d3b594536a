import type { HomePlan } from '@/data/plan/readHomePlans'
import type { Words } from '../_shell/words'
import { dayWords } from './dayWords'
import { shortened } from './shortened'
import { turnWords } from './turnWords'

/** Where a plan is and what that asks of the reader; below it since when, whose turn it is, or who sent it back and why. */
export const planWords = ({ plan, t }: { plan: HomePlan; t: Words }): { state: string; below: string[] } => {
  const { group, stepLabel, since, returned, onBehalfOf } = plan
  const sinceWords = since === null ? [] : [t('where.since', { day: dayWords(since) })]
  switch (group) {
    case 'decide':
      return { state: t('state.decide'), below: sinceWords }
    case 'delegated':
      return { state: t('state.delegated', { name: onBehalfOf ?? '' }), below: sinceWords }
    case 'sent':
      return {
        state: t('state.waiting', { step: stepLabel ?? '' }),
        below: [turnWords({ ...plan, t }) ?? t('where.nobody'), ...sinceWords],
      }
    case 'returned': {
      const by = {
        name: returned?.actorName ?? t('review.somebody'),
        day: since === null ? '' : dayWords(since),
      }
      const reason = returned?.reason ?? null
      return {
        state: t('state.returned'),
        below: [
          t('where.returned', by),
          ...(reason === null ? [] : [t('where.reason', { reason: shortened(reason) })]),
        ],
      }
    }
  }
}
