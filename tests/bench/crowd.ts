import { answered } from './asks'
import { spread } from './spread'
import type { Ask, Asked, Spread } from './types'

/** `limit`: null where a figure is only told. */
export type Crowd = { name: string; limit: number | null; isWithin: boolean } & Spread

const TIMES = 4
const WARM_UP = 2

/** A person reads what came before asking again: about so many seconds, spread evenly and the same in every run. */
const pauseOf =
  (seconds: number) =>
  (person: number, round: number): number =>
    seconds * (500 + ((person * 37 + round * 59) % 100) * 10)

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

type Asking = {
  name: string
  people: number
  ask: Ask
  /** What a person asks; told in which round, and what they were answered before. */
  asked: (turn: { person: number; round: number; before: any }) => Asked
}

/** Everybody at work: each asks a few times and reads for a while before asking again. */
export const atWork = async ({
  limit,
  reads,
  ...asking
}: Asking & { limit: number; reads: number }): Promise<Crowd> => {
  const measured = await askedBy({ ...asking, pause: pauseOf(reads) })
  return { name: asking.name, limit, isWithin: measured.p95 <= limit, ...measured }
}

/** Everybody at once, and again as soon as they are answered: how long a queue gets. Told, not held to a limit. */
export const atOnce = async (asking: Asking): Promise<Crowd> => ({
  name: asking.name,
  limit: null,
  isWithin: true,
  ...(await askedBy({ ...asking, pause: () => 0 })),
})

const askedBy = async ({
  people,
  ask,
  asked,
  pause,
}: Asking & { pause: (person: number, round: number) => number }): Promise<Spread> => {
  const durations: number[] = []
  const before: unknown[] = []
  const askAs = async (person: number, round: number): Promise<void> => {
    const question = asked({ person, round, before: before[person] })
    before[person] = await answered(ask(question))
  }
  const everybody = Array.from({ length: people }, (_, person) => person)
  // A connection's first questions take longer: fifty people come to a server that has been up for a while.
  for (let time = 0; time < WARM_UP; time += 1) await Promise.all(everybody.map((person) => askAs(person, 0)))
  const work = async (person: number): Promise<void> => {
    for (let round = 0; round < TIMES; round += 1) {
      await rest(pause(person, round))
      const start = performance.now()
      await askAs(person, round)
      durations.push(performance.now() - start)
    }
  }
  await Promise.all(everybody.map(work))
  return spread(durations)
}
