import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { dbOf } from '@/data/session'
import { actorOf } from '@/services/access/actorOf'
import { listReports } from '@/services/report/listReports'
import { readListing } from './readListing'

/**
 * `GET /api/reports`: what Payload's own listing answers, for the questions that are asked all day. Payload takes
 * several times as long over fifty flat documents; whatever else a query asks for is still its to answer.
 */
const handler: PayloadHandler = async (req) => {
  const actor = await actorOf(req)
  const asked = actor === null ? null : readListing(req.query)
  if (actor === null || asked === null) return payloadListing(req)
  const { documents, total } = await listReports({ db: dbOf(req.payload), actor, asked })
  return Response.json(paged({ documents, total, limit: asked.limit, page: asked.page }))
}

export const list: Endpoint = { method: 'get', path: '/', handler }

const payloadListing: PayloadHandler = (req: PayloadRequest) => {
  const endpoints = req.payload.collections.reports.config.endpoints || []
  const own = endpoints.find((one) => one.method === 'get' && one.path === '/' && one.handler !== handler)
  return own!.handler(req)
}

type Page = { documents: unknown[]; total: number; limit: number; page: number }

/** As Payload pages: without any document there is one empty page and none before it. */
const paged = ({ documents: docs, total, limit, page }: Page) => {
  const totalPages = Math.max(1, Math.ceil(total / limit))
  const hasNextPage = totalPages > page
  const hasPrevPage = total > 0 && page > 1
  return {
    docs,
    hasNextPage,
    hasPrevPage,
    limit,
    nextPage: hasNextPage ? page + 1 : null,
    page,
    pagingCounter: total > 0 ? (page - 1) * limit + 1 : 1,
    prevPage: hasPrevPage ? page - 1 : null,
    totalDocs: total,
    totalPages,
  }
}
