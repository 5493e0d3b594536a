import { isAdministrator } from '@/domain/access/isAdministrator'
import { defineCollection } from '../defineCollection'
import { sessionStrategy } from '../../auth/sessionStrategy'
import { actorOf } from '@/services/access/actorOf'
import { isSystem } from '@/services/access/isSystem'
import { choice } from '../../fields/choice'
import { day } from '../../fields/day'
import { onlySaved } from '../../fields/onlySaved'
import { ownCommune } from '../../fields/ownCommune'
import { ownPlaces } from '../../fields/ownPlaces'
import { relation } from '../../fields/relation'
import { scope } from '../../fields/scope'
import { sideBySide } from '../../fields/sideBySide'
import { env } from '@/config/env'
import { sessionsForNobody } from './sessionsForNobody'
import { placeOfPerson } from './placeOfPerson'
import { checkNewPassword } from './checkNewPassword'
import { forgotPassword } from './forgotPassword'
import { givePassword } from './givePassword'
import { refusePassword } from './refusePassword'
import { invite } from './invite'
import { isOwnAccount } from './isOwnAccount'
import { keepOwnPlace } from './keepOwnPlace'
import { limitInvitations } from './limitInvitations'
import { forgetFailure, limitLogin } from './limitLogin'
import { password } from './password'
import { protectDeciders } from './protectDeciders'
import { refuseClosed } from './refuseClosed'
import { refuseDemoElsewhere } from './refuseDemoElsewhere'
import { renameInTitles } from './renameInTitles'

/** People. Administrators invite them; nobody ever sets a password for somebody else. */
export const Users = defineCollection({
  slug: 'users',
  record: 'users',
  group: 'people',
  defaultSort: 'name',
  auth: {
    tokenExpiration: 8 * 60 * 60,
    // Payload's own lock would let anybody lock an owner out; `limitLogin` counts by where failures come from.
    maxLoginAttempts: 1_000_000_000,
    cookies: { secure: env.SERVER_URL.startsWith('https:'), sameSite: 'Lax' },
    strategies: [sessionStrategy],
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'organisation', 'closedOn'],
    listSearchableFields: ['name', 'email'],
    components: { views: { edit: { default: { Component: '/src/payload/admin/PersonForm#PersonForm' } } } },
  },
  access: {
    admin: async ({ req }) => {
      const actor = await actorOf(req)
      return actor !== null && isAdministrator(actor)
    },
  },
  endpoints: [forgotPassword],
  placeOf: placeOfPerson,
  hooks: {
    beforeOperation: [limitLogin, refusePassword, checkNewPassword],
    beforeValidate: [givePassword],
    beforeLogin: [refuseClosed, refuseDemoElsewhere],
    afterLogin: [forgetFailure],
    beforeChange: [keepOwnPlace, protectDeciders, limitInvitations],
    afterChange: [renameInTitles, invite],
  },
  fields: [
    sessionsForNobody,
    { name: 'name', type: 'text', required: true, maxLength: 120, index: true },
    password(),
    relation({ name: 'organisation', to: 'organisations', among: ownPlaces(), defaultValue: ownCommune }),
    sideBySide(
      { name: 'phone', type: 'text', maxLength: 20 },
      choice({ name: 'language', from: 'language', required: true, defaultValue: 'vi' }),
    ),
    day({
      name: 'closedOn',
      admin: onlySaved,
      access: {
        update: (args) => isSystem(args.req) || (args.req.user !== null && !isOwnAccount(args)),
      },
    }),
    ...scope('province', 'commune'),
  ],
})
