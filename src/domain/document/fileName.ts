import { foldKey } from '@/domain/vietnamese/foldKey'

/** The name of a file from the words that tell what it is, in letters that every system knows: 'bao-cao-xa-loc-quang-2026-10.docx'. */
export const fileName = ({ words, ending }: { words: readonly string[]; ending: string }): string =>
  `${foldKey(words.join(' '))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 120)}.${ending}`
