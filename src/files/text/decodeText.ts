const LOOKED_AT = 4096
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i
const UNDECLARED = 'windows-1258'
// eslint-disable-next-line no-control-regex
const CONTROL = /[\0-\x08\x0e-\x1a\x1c-\x1f]/

/**
 * Bytes as text: UTF-8, UTF-16 (by its mark, or told by every second byte being 0), the encoding that a web page
 * declares, else windows-1258. What reads as UTF-8 is UTF-8, whatever a program that saved it anew left in its head.
 * Null when they are no text: the control characters of other kinds of files are in them.
 */
export const decodeText = ({ bytes }: { bytes: Uint8Array }): string | null => {
  const text = decode(bytes, unicodeOf(bytes) ?? declaredOf(bytes) ?? UNDECLARED)
  return text === null || CONTROL.test(text) ? null : text
}

const decode = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding).decode(bytes)
  } catch {
    return encoding === UNDECLARED ? null : decode(bytes, UNDECLARED)
  }
}

const unicodeOf = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, LOOKED_AT)
  const zeros = (parity: number) => sample.filter((byte, at) => byte === 0 && at % 2 === parity).length
  if (zeros(1) > sample.length / 8 && zeros(0) === 0) return 'utf-16le'
  if (zeros(0) > sample.length / 8 && zeros(1) === 0) return 'utf-16be'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return null
  }
}

const declaredOf = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT))
  const [, inMeta, inXml] = DECLARED.exec(head) ?? []
  const declared = inMeta ?? inXml ?? null
  return declared !== null && /^utf-?8$/i.test(declared) ? null : declared
}
