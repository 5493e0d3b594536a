import config from '@payload-config'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getPayload, type Payload } from 'payload'
import { cache } from 'react'
import type { Actor } from '@/domain/access/actor'
import type { SessionUser } from '@/data/person/readSession'
import { languageOf, type Language } from '@/i18n/messages'
import { pathWith } from '../_form/pathWith'
import { cookieNames } from './cookieNames'
import { readUser } from './readUser'
import { wordsIn, type Words } from './words'

export type Viewer = {
  payload: Payload
  user: SessionUser | null
  /** The person with the posts they act in: all of theirs, or the one they have chosen. */
  actor: Actor | null
  /** The position that was chosen to act in; null for all. */
  chosen: string | null
  language: Language
}

/**
 * Who looks at a page, and in which language; read once a request. The cookie's token is handed over as it is:
 * Payload would ignore the cookie of somebody who comes by a link in a web mail. Only for pages: what changes
 * something checks where it was sent from first.
 */
export const readViewer = cache(async (): Promise<Viewer> => {
  const payload = await getPayload({ config })
  const kept = await cookies()
  const token = kept.get(`${payload.config.cookiePrefix}-token`)?.value
  const user = token === undefined ? null : await readUser({ payload, token })
  const asked =
    user?.language ?? kept.get(cookieNames.language)?.value ?? (await headers()).get('accept-language')
  const chosen = chosenPosition(user, kept.get(cookieNames.position)?.value)
  return { payload, user, actor: actorIn(user, chosen), chosen, language: languageOf(asked) }
})

const chosenPosition = (user: SessionUser | null, asked: string | undefined): string | null =>
  user?.appointments.some(({ position }) => position === asked) ? asked! : null

/** Choosing a post only ever narrows what somebody may do. */
const actorIn = (user: SessionUser | null, chosen: string | null): Actor | null =>
  user === null
    ? null
    : {
        person: user.id,
        appointments: user.appointments.filter(({ position }) => chosen === null || position === chosen),
      }

export type Reader = {
  payload: Payload
  user: SessionUser
  actor: Actor
  chosen: string | null
  language: Language
  t: Words
}

/** Who looks at a page that is only for people who are logged in; anybody else logs in first and comes back to `path`. */
export const readReader = async (path: string): Promise<Reader> => {
  const { payload, user, actor, chosen, language } = await readViewer()
  if (user === null || actor === null) redirect(pathWith('/', { tiep: path }))
  return { payload, user, actor, chosen, language, t: wordsIn(language) }
}
