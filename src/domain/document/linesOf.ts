/** The paragraphs of a text that somebody typed, without empty ones. */
export const linesOf = (text: string | null | undefined): string[] =>
  (text ?? '')
    .normalize('NFC')
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
