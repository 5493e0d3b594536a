/** What stands in the hidden places of a unit's sheet, for the program that reads it back. */
export const KEYS = {
  /** Of a column: the part of the form that a row is. */
  part: 'part',
  /** The words by which a person knows the row. */
  name: 'name',
  /** Fingerprint of what the row was filled with. */
  base: 'base',
  /** Fingerprint over report, part, name and base: a row whose hidden cells were mixed up no longer has it. */
  seal: 'seal',
  /** The field of a row's own kind: value, yes or no, day, number of a document, text. */
  main: 'main',
} as const

/** Facts of the hidden sheet. */
export const FACTS = { sheet: 'sauro', report: 'report', revision: 'revision', form: 'form' } as const

/** How sheets are built now; another number is another build. */
export const FORM = 'unit-1'
