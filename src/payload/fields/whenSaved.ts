import type { Condition } from 'payload'

/** For what only a saved document has. */
export const whenSaved: Condition = (_data, _siblings, { operation }) => operation === 'update'
