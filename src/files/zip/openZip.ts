import { inflateRawSync } from 'node:zlib'
import { fault } from '@/files/source/fault'
import { limits } from '@/files/source/limits'
import { crc32 } from './crc32'
import { zipEntries, type ZipEntry } from './zipEntries'

/** The parts of a zip file; nothing is unpacked before it is read. */
export type Zip = { names: string[]; read: (name: string) => Buffer | null }

const LOCAL = 0x04034b50
const LOCAL_LENGTH = 30
const STORED = 0
const DEFLATED = 8

/**
 * Opens a zip file. A part is held against what the directory declares of it: not a byte more is unpacked, and its
 * checksum must be right, so that a damaged file does not read as another plan. Names are compared without their case.
 *
 * Throws `source_broken`, `source_too_many_parts`; `read` also `source_encrypted` and `source_unpacks_too_large`.
 */
export const openZip = ({ bytes: given }: { bytes: Uint8Array }): Zip => {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  const entries = new Map<string, ZipEntry>()
  for (const entry of zipEntries({ bytes })) {
    const name = plainName(entry.name)
    if (entries.has(name)) throw fault('source_broken')
    entries.set(name, entry)
  }
  let unpacked = 0
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(plainName(name))
      if (entry === undefined) return null
      if (entry.isEncrypted) throw fault('source_encrypted')
      unpacked += entry.size
      if (entry.size > limits.partBytes || unpacked > limits.unpackedBytes)
        throw fault('source_unpacks_too_large')
      const part = unpack(entry, packedOf(entry, bytes))
      if (part.length !== entry.size || crc32(part) !== entry.checksum) throw fault('source_broken')
      return part
    },
  }
}

const plainName = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()

const packedOf = (entry: ZipEntry, bytes: Buffer): Buffer => {
  const { headerAt, packedSize } = entry
  if (headerAt + LOCAL_LENGTH > bytes.length || bytes.readUInt32LE(headerAt) !== LOCAL)
    throw fault('source_broken')
  const start =
    headerAt + LOCAL_LENGTH + bytes.readUInt16LE(headerAt + 26) + bytes.readUInt16LE(headerAt + 28)
  if (start + packedSize > bytes.length) throw fault('source_broken')
  return bytes.subarray(start, start + packedSize)
}

const unpack = ({ method, size }: ZipEntry, packed: Buffer): Buffer => {
  if (method === STORED) return packed
  if (method !== DEFLATED) throw fault('source_broken')
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) })
  } catch (error) {
    const isMore = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw fault(isMore ? 'source_unpacks_too_large' : 'source_broken')
  }
}
