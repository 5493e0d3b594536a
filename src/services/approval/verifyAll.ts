import { createHash } from 'node:crypto'
import { hashInput } from '@/domain/approval/chain'
import { readClimbs, readForgedContents, type StoredClimb } from '@/data/approval/readClimbs'
import type { Db } from '@/data/session'
import { verify } from './historyOf'

const AT_ONCE = 500

/**
 * Looks at the record of every document that climbs or climbed a ladder: its chain of hashes, its state played again from
 * the events, its slots, the version it climbed on, and the contents it was sealed by.
 *
 * @returns how many were looked at, and the documents whose record is not whole
 */
export const verifyAll = async ({ db }: { db: Db }): Promise<{ verified: number; broken: string[] }> => {
  const broken = new Set(await readForgedContents({ db }))
  let verified = 0
  let after: string | null = null
  // Some at a time, one after the other: a country's history does not fit in memory.
  for (;;) {
    const climbs: StoredClimb[] = await readClimbs({ db, after, limit: AT_ONCE })
    for (const climb of climbs) if (!isWhole(climb)) broken.add(climb.document)
    verified += climbs.length
    after = climbs.at(-1)?.instance ?? null
    if (climbs.length < AT_ONCE) return { verified, broken: [...broken] }
  }
}

const isWhole = (climb: StoredClimb): boolean => {
  const { workflow, versionHash, state, seq, lastHash, slots, events, isAltered } = climb
  const last = events.at(-1)
  const published = createHash('sha256')
    .update(hashInput({ prevHash: null, event: workflow }))
    .digest('hex')
  return (
    published === versionHash &&
    events.every((event) => event.versionHash === versionHash) &&
    seq === (last?.seq ?? 0) &&
    lastHash === (last?.hash ?? null) &&
    verify({ workflow, state, events, isAltered, sealed: new Map() }) &&
    linesOf(slots) === linesOf(state.slots)
  )
}

const linesOf = (slots: readonly { id: string; status: string }[]): string =>
  slots
    .map(({ id, status }) => `${id} ${status}`)
    .sort()
    .join('\n')
