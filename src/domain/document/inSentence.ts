/** A name inside a sentence: on one line, without the full stop a cell may have. */
export const inSentence = (name: string): string =>
  name
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.;,]+$/, '')
