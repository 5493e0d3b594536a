import type { Refusal } from '../refusal'
import type { Invited } from './invitedBy'

/** A refusal of one of the people whom an import invites: {name, email, unit}, at the field it is about. */
export const aboutInvited = (code: string, { path, ...params }: Invited, field = 'email'): Refusal => ({
  kind: 'rule',
  code,
  path: `${path}.${field}`,
  params,
})
