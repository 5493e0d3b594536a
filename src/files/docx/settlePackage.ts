import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Instant } from '@/domain/time'

const WRITTEN = /(<dcterms:(created|modified)[^>]*>)[^<]*/g

/** A zip knows no days before this one; what matters is that it is always the same. */
const ANY_DAY = '2000-01-01T00:00:00'

/**
 * A Word file without anything that differs each time it is made: `at` is the moment it bears, and the parts of the
 * package are in their order without a time of their own.
 */
export const settlePackage = ({ file, at }: { file: Uint8Array; at: Instant }): Uint8Array<ArrayBuffer> => {
  const parts = unzipSync(file)
  const core = 'docProps/core.xml'
  const bearing = strFromU8(parts[core]!).replace(WRITTEN, `$1${at.slice(0, 19)}Z`)
  const settled: Record<string, Uint8Array> = { ...parts, [core]: strToU8(bearing) }
  const names = Object.keys(settled).sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1))
  const ordered = Object.fromEntries(names.map((name) => [name, settled[name]!]))
  return zipSync(ordered, { level: 6, mtime: ANY_DAY }) as Uint8Array<ArrayBuffer>
}

/** What tells the kinds of the parts comes first, as readers expect it. */
const order = (name: string): number =>
  name === '[Content_Types].xml' ? 0 : name.startsWith('_rels/') ? 1 : 2
