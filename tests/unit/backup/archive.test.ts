import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { readArchive } from '@/files/backup/readArchive'
import { writeArchive, type Part } from '@/files/backup/writeArchive'
import type { Sum } from '@/files/backup/meter'

const BIG = 9 * 1024 * 1024
let folder: string
let file: string
const sums = new Map<string, Sum>()

async function* bytesOf(...chunks: string[]): AsyncGenerator<Buffer> {
  for (const chunk of chunks) yield Buffer.from(chunk)
}

async function* parts(): AsyncGenerator<Part> {
  const done = (name: string) => (sum: Sum) => void sums.set(name, sum)
  yield { name: 'tables/small', content: bytesOf('a\n', 'b\n'), done: done('tables/small') }
  yield { name: 'tables/none', content: bytesOf(), done: done('tables/none') }
  yield { name: 'tables/big', content: bytesOf('x'.repeat(BIG), '\n'), done: done('tables/big') }
}

const readAll = async (path: string): Promise<Record<string, string>> => {
  const found: Record<string, string> = {}
  for await (const { part, chunk } of readArchive({ file: path }))
    found[part] = (found[part] ?? '') + chunk.toString('latin1')
  return found
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'archive-'))
  file = join(folder, 'x.tar.gz')
  await writeArchive({ file, at: new Date('2026-11-22T03:00:00Z'), parts: parts() })
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('an archive', () => {
  it('gives back what was put in, larger than one entry or not', async () => {
    expect(await readAll(file)).toEqual({ 'tables/small': 'a\nb\n', 'tables/big': `${'x'.repeat(BIG)}\n` })
  })

  it('tells the size, the lines and the sum of each part', () => {
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
    expect(sums.get('tables/small')).toEqual({ bytes: 4, lines: 2, sha256: sha256('a\nb\n') })
    expect(sums.get('tables/none')).toEqual({ bytes: 0, lines: 0, sha256: sha256('') })
  })

  it('is never written over a file', async () => {
    await expect(writeArchive({ file, at: new Date(0), parts: parts() })).rejects.toMatchObject({
      code: 'EEXIST',
    })
  })

  it('is damaged when a header says something else than its own sum', async () => {
    const bytes = gunzipSync(readFileSync(file))
    bytes[124 + 8] = '7'.charCodeAt(0)
    const wrong = join(folder, 'wrong.tar.gz')
    writeFileSync(wrong, gzipSync(bytes))
    await expect(readAll(wrong)).rejects.toMatchObject({ code: 'ARCHIVE_DAMAGED' })
  })

  it('is damaged when its end is missing, even at the end of an entry', async () => {
    const bytes = gunzipSync(readFileSync(file))
    const wrong = join(folder, 'short.tar.gz')
    writeFileSync(wrong, gzipSync(bytes.subarray(0, -1024)))
    await expect(readAll(wrong)).rejects.toMatchObject({ code: 'ARCHIVE_DAMAGED' })
  })
})
