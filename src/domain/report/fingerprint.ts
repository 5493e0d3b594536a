import type { Texts } from '@/domain/report/entryForm'

const PRIME = 0x01000193
const START = 0x811c9dc5

/**
 * Eight hexadecimal digits for the texts of one part of a form (FNV-1a, 32 bit): a form carries them instead of the
 * texts it was shown with, to tell later what has been typed over.
 */
export const fingerprint = (texts: Texts): string => {
  let hash = START
  for (const name of Object.keys(texts).sort()) {
    for (const char of `${name}=${texts[name]}\u0000`) hash = Math.imul(hash ^ char.codePointAt(0)!, PRIME)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
