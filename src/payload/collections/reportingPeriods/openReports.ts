import type { CollectionAfterChangeHook } from 'payload'
import { openPeriodReports } from '@/services/period/openPeriodReports'
import { dbOfRequest } from '@/data/session'

/** Opening a period makes its draft reports, in the same transaction. */
export const openReports: CollectionAfterChangeHook = async ({ doc, req }) => {
  await openPeriodReports({
    db: await dbOfRequest(req),
    plan: String(doc.plan?.id ?? doc.plan),
    periods: [String(doc.id)],
  })
  return doc
}
