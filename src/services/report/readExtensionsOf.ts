import type { Payload } from 'payload'
import { readExtensions, type Extension } from '@/data/report/readExtensions'
import type { ReportHead } from '@/data/report/readReport'
import { dbOf } from '@/data/session'

type Asked = { payload: Payload; head: Pick<ReportHead, 'id' | 'extendedUntil'> }

/** The later days a report was given, the latest first; no statement where it was given none. */
export const readExtensionsOf = async ({ payload, head }: Asked): Promise<Extension[]> =>
  head.extendedUntil === null ? [] : readExtensions({ db: dbOf(payload), report: head.id })
