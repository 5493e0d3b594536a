/** What came with an address, if it is one of the words that a page knows. */
export const oneOf = <Word extends string>(words: readonly Word[], asked: unknown): Word | null =>
  words.find((word) => word === asked) ?? null
