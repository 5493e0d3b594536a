import { randomBytes } from 'node:crypto'
import type { CollectionBeforeValidateHook } from 'payload'

/** A new person gets a random password that nobody knows and sets their own by the link in the invitation. */
export const givePassword: CollectionBeforeValidateHook = ({ data, operation }) =>
  operation === 'create' && !data?.password
    ? { ...data, password: randomBytes(32).toString('base64url') }
    : data
