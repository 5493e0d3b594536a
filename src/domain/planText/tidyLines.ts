import { normalise } from '@/domain/vietnamese/normalise'

const LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/
const HYPHEN_THAT_HOLDS = /\u2011/g

/**
 * The text of a paragraph or cell as every reader hands it over: one spelling of each letter, single blanks, no soft
 * hyphens; its own line ends stay ('\n'), lines without a word go.
 */
export const tidyLines = ({ text }: { text: string }): string =>
  text
    .split(LINE_END)
    .map((line) => normalise(line.replace(HYPHEN_THAT_HOLDS, '-')))
    .filter((line) => line !== '')
    .join('\n')
