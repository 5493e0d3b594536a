import type { Client } from 'pg'
import { spread } from './spread'
import { LANES, type Ask, type Lane, type Line, type Measured } from './types'

const LINE_MS = 12_000
/** A server that has just been started compiles as it goes; one that people use has long done so. */
const WARM_UP = 1 / 3

/**
 * Measures a line: the lanes take turns, so that whatever else the machine does falls on all of them. The first
 * third of the rounds is not counted; a line that takes too long ends early.
 */
export const measure = async ({
  line,
  asks,
  sql,
}: {
  line: Line
  asks: Record<'http' | 'process', Ask>
  sql: Client
}): Promise<Measured> => {
  const durations: Record<Lane, number[]> = { http: [], process: [], bare: [] }
  const end = performance.now() + LINE_MS
  for (let round = 0; round < line.rounds && performance.now() < end; round += 1) {
    for (const lane of LANES) {
      const start = performance.now()
      if (lane === 'bare') await line.bare({ sql, round })
      else await line.own({ ask: asks[lane], lane, round })
      if (round >= line.rounds * WARM_UP) durations[lane].push(performance.now() - start)
    }
  }
  const lanes = {
    http: spread(durations.http),
    process: spread(durations.process),
    bare: spread(durations.bare),
  }
  const ratio = lanes.http.median / lanes.bare.median
  return { name: line.name, budget: line.budget, ratio, isWithin: ratio <= line.budget, ...lanes }
}
