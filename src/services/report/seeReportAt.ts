import type { Payload } from 'payload'
import type { Actor } from '@/domain/access/actor'
import type { ReportHead } from '@/data/report/readReport'
import { seeReport } from './seeReport'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** As `seeReport`, for an id as it stands in an address: what cannot be one is not found either. */
export const seeReportAt = ({
  payload,
  actor,
  id,
}: {
  payload: Payload
  actor: Actor
  id: string
}): Promise<ReportHead | null> => (UUID.test(id) ? seeReport({ payload, actor, id }) : Promise.resolve(null))
