import { foldKey } from './foldKey'

/** The words that somebody searches for, folded. */
export const wordsOf = (asked: string): string[] => foldKey(asked).split(' ').filter(Boolean)
