import type { HomeGroup, HomeReport } from '@/services/report/readHome'
import type { Words } from '../_shell/words'
import { dayWords } from './dayWords'
import { shortened } from './shortened'
import { turnWords } from './turnWords'

/** Below a report's state: whose turn it is and since when, or who sent it back and why. */
export const whereWords = ({
  report: { whereabouts },
  group,
  t,
}: {
  report: HomeReport
  group: HomeGroup
  t: Words
}): string[] => {
  if (whereabouts === null) return []
  const { openedAt, turn, more, last } = whereabouts
  if (group === 'returned' && last !== null) {
    const by = t('where.returned', { name: last.actorName ?? t('review.somebody'), day: dayWords(last.at) })
    return last.reason === null ? [by] : [by, t('where.reason', { reason: shortened(last.reason) })]
  }
  if (group === 'decide' || group === 'delegated')
    return openedAt === null ? [] : [t('where.since', { day: dayWords(openedAt) })]
  if (group !== 'sent') return []
  const since = openedAt ?? last?.at
  const names = turnWords({ turn, more, t })
  return [
    ...(names === null ? (openedAt === null ? [] : [t('where.nobody')]) : [names]),
    ...(since === undefined ? [] : [t('where.since', { day: dayWords(since) })]),
  ]
}
