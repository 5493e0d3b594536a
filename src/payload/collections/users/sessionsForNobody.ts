import type { Field } from 'payload'

const nobody = () => false

/** Payload's own list of sessions, kept from every answer: a session id is half of a token. Merged with its field by name. */
export const sessionsForNobody = {
  name: 'sessions',
  type: 'array',
  access: { read: nobody, create: nobody, update: nobody },
  admin: { disabled: true },
  fields: [],
} as Field
