import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { reachedContents } from '@/domain/approval/reachedContents'
import type { ReportHead } from '@/data/report/readReport'

type Asked = Parameters<typeof reachedContents>[0] & { actor: Actor; head: ReportHead }

/**
 * Which of the contents a report once had its reader may open, by hash: all of them inside the commune; who sees the
 * report only because it reached the province, those that were let through to it.
 */
export const contentsInSight = ({ actor, head, ...ladder }: Asked): ((hash: string) => boolean) => {
  if (can({ actor, record: 'reports', operation: 'read', row: { ...head, reachedProvince: false } }))
    return () => true
  const reached = reachedContents(ladder)
  return (hash) => reached.has(hash)
}
