import { ok } from './asks'
import { spread } from './spread'
import type { Ask, Asked, Spread } from './types'

export type Crowd = { name: string; limit: number; isWithin: boolean } & Spread

const TIMES = 4

/**
 * Everybody asks at once, each their own question and again as soon as it is answered, a few times.
 * @param asked what a person asks; told in which round, and what they were answered before
 */
export const crowd = async ({
  name,
  people,
  limit,
  ask,
  asked,
}: {
  name: string
  people: number
  limit: number
  ask: Ask
  asked: (turn: { person: number; round: number; before: any }) => Asked
}): Promise<Crowd> => {
  const durations: number[] = []
  const one = async (person: number): Promise<void> => {
    let before: unknown
    for (let round = 0; round < TIMES; round += 1) {
      const question = asked({ person, round, before })
      const start = performance.now()
      before = await ok(ask(question))
      durations.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: people }, (_, person) => one(person)))
  const measured = spread(durations)
  return { name, limit, isWithin: measured.p95 <= limit, ...measured }
}
