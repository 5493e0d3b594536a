import type { Condition, Field } from 'payload'
import { placeOfUser } from './placeOfUser'
import { relation } from './relation'
import { sideBySide } from './sideBySide'

/** Shown to those who look after several communes; whoever works in one knows where they are. */
const looksFurther: Condition = (_data, _siblings, { operation, user }) =>
  operation === 'update' && placeOfUser(user).commune === null

/**
 * Where a row lies. Set by the server from the row's parent, never taken from what was sent: there is nothing to
 * validate, and Payload would look each place up again.
 */
export const scope = (...names: ('province' | 'commune' | 'unit')[]): Field[] => [
  sideBySide(
    ...names.map((name) =>
      relation({
        name,
        to: 'organisations',
        validate: (): true => true,
        admin: { readOnly: true, condition: looksFurther },
      }),
    ),
  ),
]
