import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { paddingOf, readTarHeader, TAR_BLOCK } from './tarHeader'

/** More than any entry that `writeArchive` makes; a damaged size must not ask for all of the memory. */
const MOST = 256 * 1024 * 1024

export const DAMAGED = 'ARCHIVE_DAMAGED'

/** A piece of a part; `read` is how much of the file, in bytes, was read for it and those before it. */
export type Piece = { part: string; chunk: Buffer; read: number }

/**
 * The content of an archive, piece by piece, parts in the order they were written.
 * Throws an error whose `code` is `ARCHIVE_DAMAGED` where it is not what `writeArchive` wrote, cut off included.
 */
export async function* readArchive({ file }: { file: string }): AsyncGenerator<Piece> {
  const source = createReadStream(file)
  const bytes = pipeline(source, createGunzip({ chunkSize: 1024 * 1024 }), () => undefined)
  const { take, drain } = taker(bytes[Symbol.asyncIterator]() as AsyncIterator<Buffer>)
  try {
    for (;;) {
      const header = readTarHeader(await take(TAR_BLOCK))
      if (header === null) break
      if (header === 'damaged' || header.size > MOST) throw damaged('header')
      const cut = header.name.lastIndexOf('/')
      const chunk = await take(header.size)
      await take(paddingOf(header.size))
      yield { part: header.name.slice(0, Math.max(0, cut)), chunk, read: source.bytesRead }
    }
    // To the end, where gzip keeps its own sum of everything.
    await drain()
  } catch (error) {
    throw String((error as NodeJS.ErrnoException).code).startsWith('Z_') ? damaged('gzip') : error
  } finally {
    bytes.destroy()
  }
}

const taker = (source: AsyncIterator<Buffer>) => {
  let held: Buffer[] = []
  let size = 0
  return {
    take: async (wanted: number): Promise<Buffer> => {
      while (size < wanted) {
        const next = await source.next()
        if (next.done) throw damaged('end')
        held.push(next.value)
        size += next.value.length
      }
      const all = held.length === 1 ? held[0]! : Buffer.concat(held)
      held = size > wanted ? [all.subarray(wanted)] : []
      size -= wanted
      return all.subarray(0, wanted)
    },
    drain: async (): Promise<void> => {
      while (!(await source.next()).done);
    },
  }
}

const damaged = (where: string): Error =>
  Object.assign(new Error(`the archive is damaged (${where})`), { code: DAMAGED })
