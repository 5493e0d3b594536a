import { z } from 'zod'
import { env } from '@/config/env'
import { readDemoState } from '@/data/installation/readDemoState'
import { loadCountry } from '@/seeds/country/loadCountry'
import { seedDemo } from '@/seeds/demo/seedDemo'
import { openPayload } from './openPayload'

const USAGE = 'sauro bench load [--communes N]   N from 1 to 3400\n'
const asked = z.union([
  z.tuple([z.literal('load')]),
  z.tuple([z.literal('load'), z.literal('--communes'), z.coerce.number().int().min(1).max(3400)]),
])

/**
 * `bench load [--communes N]`: the country beside the demo, as `npm run bench` measures it. Only into a database that
 * is empty or holds the demo, and once. Tells its steps on standard error and prints what it has made as JSON.
 */
export const benchLoad = async (args: string[]): Promise<number> => {
  const wanted = asked.safeParse(args)
  if (!wanted.success) {
    process.stderr.write(USAGE)
    return 2
  }
  const refuse = (why: string): number => {
    process.stderr.write(`${why}\n`)
    return 1
  }
  const isForeign = (await readDemoState({ connectionString: env.DATABASE_URL })) === 'foreign'
  if (isForeign)
    return refuse('This database holds data of its own. The country is loaded into an empty one.')
  const payload = await openPayload()
  await seedDemo({ payload, now: new Date().toISOString() })
  const started = performance.now()
  const loaded = await loadCountry({
    connectionString: env.DATABASE_URL,
    communes: wanted.data[2],
    say: (step, rows) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(0)
      process.stderr.write(`${seconds.padStart(4)} s  ${step}: ${rows.toLocaleString('en')}\n`)
    },
  })
  if (loaded.outcome !== 'loaded') return refuse('The country has been loaded into this database before.')
  process.stdout.write(`${JSON.stringify(loaded)}\n`)
  return 0
}
