/** The sentences of a paragraph: they end at a full stop before a capital, and at a semicolon. */
export const sentencesOf = (plain: string): string[] =>
  plain
    .split(/(?<=[;])\s+|(?<=\.)\s+(?=\p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean)
