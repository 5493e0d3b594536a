import type { Field } from 'payload'
import { relation } from './relation'

const setByServer = { readOnly: true, position: 'sidebar' as const }

/** Where a row lies. Set by the server from the row's parent, never taken from what was sent. */
export const scope = (...names: ('province' | 'commune' | 'unit')[]): Field[] =>
  names.map((name) => relation({ name, to: 'organisations', admin: setByServer }))
