import { dayInVietnam } from '@/domain/time'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { HomeGroup, HomeReport } from '@/services/report/readHome'
import type { Words } from '../_shell/words'

const MAX = 240

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
    const by = t('where.returned', { name: last.actorName ?? '', day: dayOf(last.at) })
    return last.reason === null ? [by] : [by, t('where.reason', { reason: shortened(last.reason) })]
  }
  if (group === 'decide' || group === 'delegated')
    return openedAt === null ? [] : [t('where.since', { day: dayOf(openedAt) })]
  if (group !== 'sent') return []
  const since = openedAt ?? last?.at
  const names = more > 0 ? t('where.andMore', { names: turn.join(', '), count: more }) : turn.join(', ')
  return [
    ...(turn.length === 0 ? (openedAt === null ? [] : [t('where.nobody')]) : [names]),
    ...(since === undefined ? [] : [t('where.since', { day: dayOf(since) })]),
  ]
}

const dayOf = (at: string): string => writeDate({ date: dayInVietnam(at) })

const shortened = (text: string): string => (text.length > MAX ? `${text.slice(0, MAX).trimEnd()}…` : text)
