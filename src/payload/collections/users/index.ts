import { isAdministrator } from '@/domain/access/isAdministrator'
import { defineCollection } from '../defineCollection'
import { sessionStrategy } from '../../auth/sessionStrategy'
import { actorOf } from '@/services/access/actorOf'
import { isSystem } from '@/services/access/isSystem'
import { choice } from '../../fields/choice'
import { day } from '../../fields/day'
import { relation } from '../../fields/relation'
import { scope } from '../../fields/scope'
import { env } from '@/config/env'
import { sessionsForNobody } from './sessionsForNobody'
import { placeOfPerson } from './placeOfPerson'
import { givePassword } from './givePassword'
import { invite } from './invite'
import { limitLogin } from './limitLogin'
import { protectDeciders } from './protectDeciders'
import { refuseClosed } from './refuseClosed'
import { refuseDemoElsewhere } from './refuseDemoElsewhere'

/** People. Administrators invite them; nobody ever sets a password for somebody else. */
export const Users = defineCollection({
  slug: 'users',
  record: 'users',
  group: 'people',
  defaultSort: 'name',
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 10,
    lockTime: 10 * 60 * 1000,
    cookies: { secure: env.SERVER_URL.startsWith('https:'), sameSite: 'Lax' },
    strategies: [sessionStrategy],
    forgotPassword: { expiration: 3 * 24 * 60 * 60 * 1000 },
  },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'email', 'organisation', 'closedOn'] },
  access: {
    admin: async ({ req }) => {
      const actor = await actorOf(req)
      return actor !== null && isAdministrator(actor)
    },
  },
  placeOf: placeOfPerson,
  hooks: {
    beforeOperation: [limitLogin, givePassword],
    beforeLogin: [refuseClosed, refuseDemoElsewhere],
    beforeChange: [protectDeciders],
    afterChange: [invite],
  },
  fields: [
    sessionsForNobody,
    { name: 'name', type: 'text', required: true, maxLength: 120, index: true },
    relation({ name: 'organisation', to: 'organisations' }),
    { name: 'phone', type: 'text', maxLength: 20 },
    choice({ name: 'language', from: 'language', required: true, defaultValue: 'vi' }),
    day({
      name: 'closedOn',
      access: {
        update: async ({ req, id }) =>
          isSystem(req) || (req.user !== null && String(req.user.id) !== String(id)),
      },
    }),
    ...scope('province', 'commune'),
  ],
})
