import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { readVersions, type ReportVersion } from '@/data/report/readVersions'
import type { ReportHead } from '@/data/report/readReport'
import type { Db } from '@/data/session'

type Asked = { db: Db; actor: Actor; head: ReportHead }

/** The versions of a report that this person may see, the oldest first. One statement. */
export const seeVersions = async ({ db, actor, head }: Asked): Promise<ReportVersion[]> =>
  inSight({ versions: await readVersions({ db, report: head.id }), actor, head })

/** Those of a report's versions that this person may see: the one at hand, and what the policy lets them read. */
export const inSight = ({
  versions,
  actor,
  head,
}: Omit<Asked, 'db'> & { versions: readonly ReportVersion[] }): ReportVersion[] => {
  const { unit, commune, province } = head
  return versions.filter(
    ({ id, reachedProvince }) =>
      id === head.id ||
      can({
        actor,
        record: 'reports',
        operation: 'read',
        row: { unit, commune, province, reachedProvince },
      }),
  )
}
