import { readFileSync } from 'node:fs'
import { doWork } from '@/files/bounded/doWork'
import { readSource } from '@/files/source/readSource'
import { damage } from '../support/files/damage'
import { longTable } from '../support/files/longTable'

export type FileRead = { name: string; ms: number; limit: number | null; isWithin: boolean }
export type Damaged = {
  files: number
  read: number
  refused: number
  failed: number
  slowest: number
  isWithin: boolean
}
export type Reads = { reads: FileRead[]; damaged: Damaged }

const RUNS = 5
const PLAN_ROWS = 150
const PLAN_LIMIT = 1500
const MANY_ROWS = 10_000
const DAMAGED = 500
const SLOWEST = 2000
const FIXTURES = [
  'library.docx',
  'libreoffice.docx',
  'library.xlsx',
  'libreoffice.xlsx',
  'libreoffice-writer.html',
]

/** Files of plans read in a thread of their own, its start included; damaged ones one after the other. */
export const measureReads = async (): Promise<Reads> => {
  const reads: FileRead[] = []
  for (const [kind, write] of Object.entries(longTable)) {
    const ms = await middle(write(PLAN_ROWS), PLAN_ROWS)
    reads.push({ name: `${kind}, ${PLAN_ROWS} rows`, ms, limit: PLAN_LIMIT, isWithin: ms < PLAN_LIMIT })
    reads.push({
      name: `${kind}, ${MANY_ROWS} rows`,
      ms: await once(write(MANY_ROWS), MANY_ROWS),
      limit: null,
      isWithin: true,
    })
  }
  return { reads, damaged: readDamaged() }
}

const middle = async (bytes: Uint8Array, rows: number): Promise<number> => {
  const times: number[] = []
  for (let run = 0; run < RUNS; run += 1) times.push(await once(bytes, rows))
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)]!
}

const once = async (bytes: Uint8Array, rows: number): Promise<number> => {
  const started = performance.now()
  const read = await readSource({ bytes, name: 'bench' })
  const table = read.ok ? read.value.blocks[0] : undefined
  if (table?.type !== 'table' || table.rows.length !== rows)
    throw new Error(JSON.stringify(read).slice(0, 300))
  return performance.now() - started
}

const readDamaged = (): Damaged => {
  const files = FIXTURES.map((name) => new Uint8Array(readFileSync(`tests/fixtures/source/${name}`)))
  const found = { files: DAMAGED, read: 0, refused: 0, failed: 0, slowest: 0 }
  for (let seed = 0; seed < DAMAGED; seed += 1) {
    const { bytes } = damage({ bytes: files[seed % files.length]!, seed })
    const started = performance.now()
    const read = doWork({ task: 'source', bytes, name: 'bench' })
    found.slowest = Math.max(found.slowest, performance.now() - started)
    if (read.ok) found.read += 1
    else if (read.refusal.code === 'source_reader_failed') found.failed += 1
    else found.refused += 1
  }
  return { ...found, isWithin: found.failed === 0 && found.slowest < SLOWEST }
}
