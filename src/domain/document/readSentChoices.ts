import type { SentChoices } from './reportChoices'

export const CHOICE_FIELDS = [
  'form',
  'figures',
  'length',
  'signs',
  'recipients',
  'requestNumber',
  'requestDate',
  'requestIssuer',
] as const satisfies readonly (keyof SentChoices)[]

/** Choices from whatever was kept or sent: the fields that a form has, as far as they are texts. */
export const readSentChoices = (kept: unknown): SentChoices =>
  typeof kept !== 'object' || kept === null
    ? {}
    : Object.fromEntries(
        CHOICE_FIELDS.flatMap((field) => {
          const value = (kept as Record<string, unknown>)[field]
          return typeof value === 'string' ? [[field, value]] : []
        }),
      )
