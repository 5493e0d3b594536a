import type { Payload } from 'payload'
import type { SessionUser } from '@/data/person/readSession'
import { withTransaction } from '@/data/withTransaction'

/** Sets the language in which the product speaks to somebody: on its pages, in the admin panel and in its mail. */
export const chooseLanguage = ({
  payload,
  user,
  language,
}: {
  payload: Payload
  user: SessionUser
  language: 'vi' | 'en'
}): Promise<unknown> =>
  withTransaction(payload, { ...user, collection: 'users' } as never, ({ req }) =>
    payload.update({
      collection: 'users',
      id: user.id,
      data: { language },
      overrideAccess: false,
      user: req.user,
      req,
    }),
  )
