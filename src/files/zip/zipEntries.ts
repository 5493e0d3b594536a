import { fault } from '@/files/source/fault'
import { limits } from '@/files/source/limits'

/** A part as the directory of a zip file (APPNOTE 6.3.10, 4.3.12) declares it; sizes and places in bytes. */
export type ZipEntry = {
  name: string
  method: number
  isEncrypted: boolean
  checksum: number
  packedSize: number
  size: number
  headerAt: number
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const MOST_COMMENT = 0xffff
const IN_ZIP64 = 0xffffffff
const ZIP64_FIELD = 1

/** The directory at the end of a zip file. Throws `source_broken` where it is none, `source_too_many_parts`. */
export const zipEntries = ({ bytes }: { bytes: Buffer }): ZipEntry[] => {
  const end = endOf(bytes)
  const count = bytes.readUInt16LE(end + 10)
  const start = end - bytes.readUInt32LE(end + 12)
  if (count > limits.parts) throw fault('source_too_many_parts')
  if (start < 0) throw fault('source_broken')
  const before = Math.max(0, start - bytes.readUInt32LE(end + 16))
  const entries: ZipEntry[] = []
  let at = start
  for (let nth = 0; nth < count; nth += 1) {
    if (at + ENTRY_LENGTH > end || bytes.readUInt32LE(at) !== ENTRY) throw fault('source_broken')
    const nameLength = bytes.readUInt16LE(at + 28)
    const extraAt = at + ENTRY_LENGTH + nameLength
    const extraLength = bytes.readUInt16LE(at + 30)
    const next = extraAt + extraLength + bytes.readUInt16LE(at + 32)
    if (next > end) throw fault('source_broken')
    const [size, packedSize, headerAt] = withZip64(
      [bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)],
      bytes.subarray(extraAt, extraAt + extraLength),
    )
    entries.push({
      name: bytes.toString('utf8', at + ENTRY_LENGTH, extraAt),
      method: bytes.readUInt16LE(at + 10),
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      checksum: bytes.readUInt32LE(at + 16),
      packedSize,
      size,
      headerAt: headerAt + before,
    })
    at = next
  }
  return entries
}

const endOf = (bytes: Buffer): number => {
  const last = bytes.length - END_LENGTH
  for (let at = last; at >= Math.max(0, last - MOST_COMMENT); at -= 1)
    if (bytes.readUInt32LE(at) === END) return at
  throw fault('source_broken')
}

/** Some programs write the long form of sizes for small files too; what does not fit into a number is no plan. */
const withZip64 = (short: [number, number, number], extra: Buffer): [number, number, number] => {
  if (!short.includes(IN_ZIP64)) return short
  let at = 0
  while (at + 4 <= extra.length && extra.readUInt16LE(at) !== ZIP64_FIELD)
    at += 4 + extra.readUInt16LE(at + 2)
  at += 4
  const long = short.map((value) => {
    if (value !== IN_ZIP64) return value
    if (at + 8 > extra.length) throw fault('source_broken')
    at += 8
    return Number(extra.readBigUInt64LE(at - 8))
  })
  return long as [number, number, number]
}
