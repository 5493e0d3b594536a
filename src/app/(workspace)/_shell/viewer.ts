import config from '@payload-config'
import { cookies, headers } from 'next/headers'
import { getPayload, type Payload } from 'payload'
import { cache } from 'react'
import type { SessionUser } from '@/data/person/readSession'
import { languageOf, type Language } from '@/i18n/messages'
import { readUser } from './readUser'

export type Viewer = { payload: Payload; user: SessionUser | null; language: Language }

/**
 * Who looks at a page, and in which language; read once a request. The cookie's token is handed over as it is:
 * Payload would ignore the cookie of somebody who comes by a link in a web mail. Only for pages: what changes
 * something checks where it was sent from first.
 */
export const readViewer = cache(async (): Promise<Viewer> => {
  const payload = await getPayload({ config })
  const token = (await cookies()).get(`${payload.config.cookiePrefix}-token`)?.value
  const user = token === undefined ? null : await readUser({ payload, token })
  const language = languageOf(user?.language ?? (await headers()).get('accept-language'))
  return { payload, user, language }
})
