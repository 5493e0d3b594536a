import type { Condition, Field } from 'payload'
import { placeOfUser } from './placeOfUser'
import { relation } from './relation'
import { sideBySide } from './sideBySide'

/** Shown to those who look after several communes; whoever works in one knows where they are. */
const looksFurther: Condition = (_data, _siblings, { operation, user }) =>
  operation === 'update' && placeOfUser(user).commune === null

/**
 * Where a row lies. Set by the server from the row's parent, never taken from what was sent: there is nothing to look
 * up about it again on each write.
 */
export const scope = (...names: ('province' | 'commune' | 'unit')[]): Field[] => [
  sideBySide(...names.map((name) => ({ ...place(name), validate: () => true as const }) as Field)),
]

const place = (name: string) =>
  relation({ name, to: 'organisations', admin: { readOnly: true, condition: looksFurther } })
