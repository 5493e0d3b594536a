import { existsSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { contentsOf, emptyPlace, sauro } from '../support/backups'

export type Carried = {
  tables: number
  rows: number
  megabytes: number
  backupMs: number
  restoreMs: number
  /** Tables that do not hold the same there as here. */
  differing: string[]
  isWithin: boolean
}

/** Backs up an installation, restores it in an empty place, and holds every row of every table of one against the other's. */
export const carry = async ({ url, dataDir }: { url: string; dataDir: string }): Promise<Carried> => {
  if (!existsSync(dataDir)) mkdirSync(dataDir, { recursive: true })
  const file = join(dataDir, 'country.tar.gz')
  const backupMs = await timed(() => succeed({ url, dataDir }, ['backup', file]))
  const place = await emptyPlace({ name: 'carried' })
  const restoreMs = await timed(() => succeed(place, ['restore', file]))
  const [here, there] = [await contentsOf(url), await contentsOf(place.url)]
  const differing = [...new Set([...Object.keys(here), ...Object.keys(there)])].filter(
    (table) => here[table] !== there[table],
  )
  return {
    tables: Object.keys(here).length,
    rows: Object.values(here).reduce((sum, one) => sum + Number(one.split(' ')[0]), 0),
    megabytes: statSync(file).size / 1_000_000,
    backupMs,
    restoreMs,
    differing,
    isWithin: differing.length === 0,
  }
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now()
  await work()
  return performance.now() - started
}

const succeed = async (place: { url: string; dataDir: string }, args: string[]): Promise<void> => {
  const { code, text } = await sauro(place, args)
  if (code !== 0) throw new Error(`sauro ${args.join(' ')} ended with ${code}: ${text.slice(-500)}`)
}
