import type { SourceFault } from './fault'

const STARTS: readonly (readonly [string, SourceFault])[] = [
  ['89504e47', 'source_image'],
  ['ffd8ff', 'source_image'],
  ['47494638', 'source_image'],
  ['424d', 'source_image'],
  ['49492a00', 'source_image'],
  ['4d4d002a', 'source_image'],
  ['7b5c727466', 'source_rich_text'],
]
const ZIP = '504b'
const COMPOUND = 'd0cf11e0a1b11ae1'
const LOOKED_AT = 1024
/** Streams of an old Office file, by the names its directory has in UTF-16. */
const STREAMS: readonly (readonly [string, SourceFault])[] = [
  ['EncryptedPackage', 'source_encrypted'],
  ['WordDocument', 'source_old_word'],
  ['Workbook', 'source_old_excel'],
]

/**
 * What the first bytes tell: a zip file (Word and Excel), a kind that is not read (the fault that says so), or null for
 * what may be text.
 */
export const foreignKindOf = ({ bytes: given }: { bytes: Uint8Array }): 'zip' | SourceFault | null => {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  const start = bytes.toString('hex', 0, 12)
  if (start.startsWith(ZIP)) return 'zip'
  if (start.startsWith(COMPOUND)) return compoundKind(bytes)
  const head = bytes.toString('latin1', 0, LOOKED_AT)
  if (head.includes('%PDF-')) return 'source_pdf'
  if (start.startsWith('52494646') && head.startsWith('WEBP', 8)) return 'source_image'
  if (/^.{4}ftyp(heic|heix|mif1|avif)/s.test(head)) return 'source_image'
  if (/^\s*MIME-Version:/i.test(head)) return 'source_web_archive'
  return STARTS.find(([mark]) => start.startsWith(mark))?.[1] ?? null
}

const compoundKind = (bytes: Buffer): SourceFault =>
  STREAMS.find(([name]) => bytes.includes(Buffer.from(name, 'utf16le')))?.[1] ?? 'source_old_office'
