import { createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { newMeter, type Sum } from './meter'
import { paddingOf, TAR_BLOCK, tarHeader } from './tarHeader'

/** How much of a part is held in memory, in bytes: a part is cut into entries of this size, its length need not be known. */
const ENTRY = 4 * 1024 * 1024
/** The second step costs half the time of the usual sixth and a tenth more room. */
const LEVEL = 2

/** A named run of bytes; `done` is told what it came to. */
export type Part = {
  name: string
  content: AsyncIterable<Buffer>
  onRows?: (rows: number) => void
  done?: (sum: Sum) => void
}

/**
 * Writes parts into a gzipped tar, in order, in bounded memory, for its owner's eyes only. The next part is asked for
 * when the one before it is written. On the disk when it resolves; throws when the file exists.
 */
export const writeArchive = async ({
  file,
  at,
  parts,
}: {
  file: string
  at: Date
  parts: AsyncIterable<Part>
}): Promise<void> => {
  const target = createWriteStream(file, { flags: 'wx', mode: 0o600 })
  await pipeline(pack({ parts, at }), createGzip({ level: LEVEL, chunkSize: 256 * 1024 }), target)
  const written = await open(file, 'r+')
  await written.sync().finally(() => written.close())
}

async function* pack({ parts, at }: { parts: AsyncIterable<Part>; at: Date }): AsyncGenerator<Buffer> {
  for await (const { name, content, onRows, done } of parts) {
    const meter = newMeter()
    let number = 0
    for await (const entry of entriesOf(content)) {
      meter.add(entry)
      number += 1
      yield tarHeader({ name: `${name}/${String(number).padStart(5, '0')}`, size: entry.length, at })
      yield entry
      yield Buffer.alloc(paddingOf(entry.length))
      onRows?.(meter.lines())
    }
    done?.(meter.sum())
  }
  yield Buffer.alloc(2 * TAR_BLOCK)
}

async function* entriesOf(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = []
  let size = 0
  for await (const chunk of content) {
    held.push(chunk)
    size += chunk.length
    if (size < ENTRY) continue
    yield Buffer.concat(held)
    held = []
    size = 0
  }
  if (size > 0) yield Buffer.concat(held)
}
