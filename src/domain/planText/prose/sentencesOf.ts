/** The sentences of a paragraph: they end at a full stop before a capital. */
export const sentencesOf = (plain: string): string[] => part(plain, /(?<=\.)\s+(?=\p{Lu})/u)

/** The clauses of a sentence: they end at a semicolon. */
export const clausesOf = (sentence: string): string[] => part(sentence, /(?<=;)\s+/)

const part = (text: string, end: RegExp): string[] =>
  text
    .split(end)
    .map((piece) => piece.trim())
    .filter(Boolean)
