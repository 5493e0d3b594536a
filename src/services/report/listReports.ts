import type { Actor } from '@/domain/access/actor'
import { scopeOf } from '@/domain/access/scopeOf'
import { readReportsDecided } from '@/data/approval/readReportsDecided'
import { readReportPage, type PageAsked } from '@/data/report/readReportPage'
import type { Db } from '@/data/session'
import { holderKeysOf } from '../approval/holderKeysOf'
import { refuseWith } from '../RefusalError'

/**
 * A page of the reports in a person's reach, and of those on which they hold an open slot or have decided. Refused
 * (403) to whom no report can ever be shown.
 */
export const listReports = async ({ db, actor, asked }: { db: Db; actor: Actor; asked: PageAsked }) => {
  const scope = scopeOf({ actor, record: 'reports', operation: 'read' })
  const others =
    scope === true
      ? []
      : await readReportsDecided({ db, person: actor.person, keys: holderKeysOf(actor), scope })
  if (scope === false && others.length === 0) refuseWith({ kind: 'forbidden', code: 'forbidden' })
  return readReportPage({ db, scope, others, asked })
}
