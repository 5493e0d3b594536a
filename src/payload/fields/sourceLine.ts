import type { NumberField } from 'payload'

/** The line of the issued document that a row was read from. What was typed in has none, and its form does not ask. */
export const sourceLine = (): NumberField => ({
  name: 'sourceLine',
  type: 'number',
  admin: { condition: (data) => typeof data.sourceLine === 'number' },
})
