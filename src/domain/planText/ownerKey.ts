import { foldKey } from '@/domain/vietnamese/foldKey'

const SHORT_FORMS: ReadonlyArray<readonly [RegExp, string]> = [
  [/\bubmttq(?:vn)?\b/g, 'uy ban mttq'],
  [/\bmat tran to quoc\b/g, 'mttq'],
  [/\bmttq(?: viet nam|vn)\b/g, 'mttq'],
  [/\bmttqvn\b/g, 'mttq'],
  [/\buy ban nhan dan\b/g, 'ubnd'],
  [/\bhoi dong nhan dan\b/g, 'hdnd'],
  [/\bvan phong\b/g, 'vp'],
  [/\bban chi dao\b/g, 'bcd'],
]

/**
 * The key under which names of bodies are matched: folded, without punctuation, remarks in brackets and the word
 * 'và', with the abbreviations that every office uses ('VP.HĐND-UBND' and 'Văn phòng HĐND và UBND' are one key).
 */
export const ownerKey = (name: string): string =>
  SHORT_FORMS.reduce(
    (key, [long, short]) => key.replace(long, short),
    foldKey(name)
      .replace(/\([^()]*\)?/g, ' ')
      .replace(/[^a-z0-9]+/g, ' ')
      .replace(/\bva\b/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
