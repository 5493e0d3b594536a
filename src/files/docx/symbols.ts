/** Letters of the fonts Symbol and Wingdings that plans use, by the last byte of their code. */
const SYMBOL: Readonly<Record<number, string>> = {
  0x2d: '-',
  0x2a: '*',
  0xa2: '′',
  0xa3: '≤',
  0xa5: '∞',
  0xae: '→',
  0xb0: '°',
  0xb1: '±',
  0xb2: '″',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xba: '≡',
  0xbb: '≈',
  0xbc: '…',
  0xde: '⇒',
  0xe5: '∑',
}
const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x76: '❖',
  0x9f: '•',
  0xa7: '▪',
  0xa8: '☐',
  0xd8: '➢',
  0xe0: '→',
  0xe8: '➔',
  0xf0: '⇒',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
}
const GREEK = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'
const UNKNOWN = '\ufffd'

/** The letter that a code of a picture font shows; U+FFFD for one that is not known. */
export const symbolOf = ({ code, font }: { code: number; font: string | null }): string => {
  const byte = code & 0xff
  if (/wingdings/i.test(font ?? '')) return WINGDINGS[byte] ?? UNKNOWN
  if (SYMBOL[byte] !== undefined) return SYMBOL[byte]
  if (byte >= 0x41 && byte <= 0x5a) return GREEK[byte - 0x41]!
  if (byte >= 0x61 && byte <= 0x7a) return GREEK[byte - 0x61]!.toLowerCase()
  return byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : UNKNOWN
}

const PRIVATE = /[\uf000-\uf0ff]/g
const UPPER_HALF = /[\u00a0-\u00ff]/g

/** A text of a picture font as what it shows: the codes of such fonts stand in a private range of Unicode. */
export const showSymbols = ({ text, font }: { text: string; font: string | null }): string => {
  const shown = text.replace(PRIVATE, (letter) => symbolOf({ code: letter.charCodeAt(0), font }))
  return font !== null && /^symbol$/i.test(font)
    ? shown.replace(UPPER_HALF, (letter) => symbolOf({ code: letter.charCodeAt(0), font }))
    : shown
}
