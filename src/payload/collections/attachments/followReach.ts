import type { CollectionBeforeChangeHook } from 'payload'
import { readReach } from '@/data/report/readReach'
import { dbOfRequest } from '@/data/session'

/** The province sees evidence once it sees the report, whatever was sent along. */
export const followReach: CollectionBeforeChangeHook = async ({ data, req }) => ({
  ...data,
  reachedProvince: await readReach({ db: await dbOfRequest(req), report: String(data.report) }),
})
