/**
 * Bytes as text: UTF-8, UTF-16 (by its mark, or told by every second byte being 0), else windows-1258.
 * Null when they are no text: the control characters of other kinds of files are in them.
 */
export const decodeText = ({ bytes }: { bytes: Uint8Array }): string | null => {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes)
  return CONTROL.test(text) ? null : text
}

// eslint-disable-next-line no-control-regex
const CONTROL = /[\0-\x08\x0e-\x1a\x1c-\x1f]/

/** How much of a text is looked at to tell UTF-16 without a mark. */
const SAMPLE = 400

const encodingOf = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, SAMPLE)
  const zeros = (parity: number) => sample.filter((byte, at) => byte === 0 && at % 2 === parity).length
  if (zeros(1) > sample.length / 8 && zeros(0) === 0) return 'utf-16le'
  if (zeros(0) > sample.length / 8 && zeros(1) === 0) return 'utf-16be'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1258'
  }
}
