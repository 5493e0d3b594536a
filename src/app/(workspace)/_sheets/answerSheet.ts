import type { Payload } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { refusalStatus, type Refusal } from '@/domain/refusal'
import type { Instant } from '@/domain/time'
import { dbOf, type Db } from '@/data/session'
import type { Language } from '@/i18n/messages'
import type { FileAnswer } from '@/services/document/wordFile'
import { pathWith } from '../_form/pathWith'
import { refuseForm } from '../_form/refuseForm'
import { seeOther } from '../_form/seeOther'
import { readViewer } from '../_shell/viewer'

type Asked<P> = {
  payload: Payload
  db: Db
  actor: Actor
  language: Language
  params: P
  query: URLSearchParams
  now: Instant
}

type Args<P> = { params: Promise<P> }

/**
 * The route handler of a link to a workbook: the file, or 404 where there is none for this person. Whoever is not logged
 * in logs in first and comes back; a refusal is told in words.
 */
export const answerSheet =
  <P>(make: (asked: Asked<P>) => Promise<FileAnswer | null>) =>
  async (request: Request, { params }: Args<P>): Promise<Response> => {
    const { headers } = request
    const { pathname, searchParams: query } = new URL(request.url)
    const { payload, actor, language } = await readViewer()
    if (actor === null) return seeOther(pathWith('/', { tiep: pathname }))
    try {
      const now = new Date().toISOString()
      const asked = { payload, db: dbOf(payload), actor, language, params: await params, query, now }
      const file = await make(asked)
      if (file === null) return refuseForm(headers, 404, 'not_found')
      return new Response(file.bytes, {
        headers: {
          'Content-Type': file.type,
          'Content-Disposition': `attachment; filename="${file.name}"`,
          'Content-Length': String(file.bytes.length),
          'Cache-Control': 'private, no-store',
          'X-Content-Type-Options': 'nosniff',
        },
      })
    } catch (error) {
      const { refusal } = error as { refusal?: Refusal }
      if (refusal === undefined) throw error
      return refuseForm(headers, refusalStatus[refusal.kind], refusal.code)
    }
  }
