import { reportDocument } from '@/domain/document/reportDocument'
import { writeDocx } from '@/files/docx/writeDocx'
import { documentWords } from '@/i18n/documentWords'
import { choices, indicatorLine, reportFacts, taskLine } from '../unit/document/facts'
import { spread } from './spread'
import type { Ask, Spread } from './types'
import type { World } from './world'

/** A file that is made; `limit` for the median, in milliseconds. */
export type Filed = Spread & { name: string; limit: number; isWithin: boolean }

const ROUNDS = 20
const WARM_UP = 3

/** How long people wait for a file: over HTTP as they ask for it, and the writing alone. */
export const filesOf = async ({ world, ask }: { world: World; ask: Ask }): Promise<Filed[]> => [
  await timed({
    name: 'document: 90-row report docx',
    limit: 1_000,
    make: async () => {
      const path = `/api/reports/${world.accepted}/document?format=docx`
      const { status } = await ask({ method: 'GET', path, token: world.focal })
      if (status !== 200) throw new Error(`${path} answered ${status}`)
    },
  }),
  await timed({
    name: 'document: 100-row report docx',
    limit: 1_000,
    make: async () => {
      await writeDocx({ document: hundredRows() })
    },
  }),
]

const hundredRows = () =>
  reportDocument({
    facts: reportFacts({
      indicators: Array.from({ length: 76 }, (_, at) => indicatorLine({ no: String(at + 1) })),
      tasks: Array.from({ length: 24 }, (_, at) => taskLine({ no: String(at + 1) })),
    }),
    choices: choices({ figures: 'cumulative', length: 'by_field' }),
    say: documentWords,
  })

const timed = async ({
  name,
  limit,
  make,
}: Pick<Filed, 'name' | 'limit'> & { make: () => Promise<void> }): Promise<Filed> => {
  const durations: number[] = []
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    const start = performance.now()
    await make()
    if (round >= WARM_UP) durations.push(performance.now() - start)
  }
  const measured = spread(durations)
  return { name, limit, isWithin: measured.median <= limit, ...measured }
}
