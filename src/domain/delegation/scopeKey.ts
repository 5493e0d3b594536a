import type { Scope } from './types'

/** A scope as one text: the same for the same scope, in whatever order it was chosen. */
export const scopeKey = ({ documentTypes, steps, unit }: Scope): string =>
  [[...documentTypes].sort().join(','), [...steps].sort().join(','), unit ?? ''].join('|')
