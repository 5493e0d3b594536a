import { env } from '@/config/env'
import { readDemoState } from '@/data/installation/readDemoState'
import { communeAccounts, demoCommunes, DEMO_PASSWORD } from '@/seeds/demo/communes'
import { seedDemo } from '@/seeds/demo/seedDemo'
import { closePayload, openPayload } from './openPayload'

const NOT_A_DEMO = 4

if ((await readDemoState({ connectionString: env.DATABASE_URL })) === 'foreign') process.exit(NOT_A_DEMO)
if (process.argv.includes('--check')) process.exit(0)

const payload = await openPayload()
await seedDemo({ payload, now: new Date().toISOString() })
const accounts = [
  { who: 'system_admin', email: 'quantri@sauro.demo' },
  ...[...new Set(demoCommunes.map((one) => one.province))].map((province) => ({
    who: 'province_officer',
    email: `so-khcn@${province}.demo`,
  })),
  ...demoCommunes.flatMap((commune) =>
    communeAccounts(commune).map(({ email, posts }) => ({ who: posts[0]!.role, email })),
  ),
]
for (const account of accounts)
  process.stdout.write(`${JSON.stringify({ ...account, password: DEMO_PASSWORD })}\n`)
closePayload(payload)
