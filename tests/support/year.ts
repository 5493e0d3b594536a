import { seedDemo } from '@/seeds/demo/seedDemo'
import { startOfDayInVietnam } from '@/domain/time'
import { findPeriodsToOpen } from '@/services/period/findPeriodsToOpen'
import { openDuePeriods } from '@/services/period/openDuePeriods'
import { openApp, type TestApp } from './openApp'

/** The communes of the five plans by their code. */
export const communes: Record<string, string> = {
  '25292': 'loc-quang',
  '25270': 'loc-ninh',
  '29341': 'tieu-can',
  '05719': 'sang-moc',
  '06601': 'loi-bac',
}

export const FIRST_NIGHT = '2025-12-30'
export const LAST_NIGHT = '2026-12-31'

/** What the administrators decided of days off and locks, of which the plans say nothing. */
const decided: [commune: string, level: string, frequency: string, dayOff: string, locks: number | null][] = [
  ['loc-quang', 'unit', 'month', 'after', null],
  ['loc-quang', 'commune', 'month', 'after', 3],
  ['loc-ninh', 'unit', 'month', 'before', null],
  ['loc-ninh', 'commune', 'month', 'before', 2],
  ['tieu-can', 'unit', 'month', 'keep', 5],
  ['loi-bac', 'commune', 'month', 'after', 0],
]

/** The five plans before their year begins: configured and in force, nothing opened. */
export const openYear = async ({
  name,
  prepare,
}: {
  name: string
  prepare?: (databaseUrl: string) => Promise<void>
}): Promise<TestApp> => {
  const app = await openApp({ name, isDemo: false, prepare })
  await seedDemo({ payload: app.payload, now: `${FIRST_NIGHT}T03:00:00.000Z` })
  for (const [commune, level, frequency, dayOff, locks] of decided) {
    await app.sql(
      `update reporting_rules r set day_off = $4::enum_day_off, lock_after_days = $5 from plans p join organisations o on o.id = p.commune_id
        where r.plan_id = p.id and o.admin_code = $1 and r.level::text = $2 and r.frequency::text = $3`,
      [Object.keys(communes).find((code) => communes[code] === commune)!, level, frequency, dayOff, locks],
    )
  }
  return app
}

/** What the worker opens at the first moment of a day. @returns commune and period of each, in words */
export const openNight = async ({
  app: { payload, sql },
  day,
}: {
  app: TestApp
  day: string
}): Promise<string[]> => {
  const now = startOfDayInVietnam(day)
  const opened: string[] = []
  for (const plan of await findPeriodsToOpen({ payload, now })) {
    const [place] = await sql<{ code: string }>(
      `select o.admin_code as code from plans p join organisations o on o.id = p.commune_id where p.id = $1`,
      [plan],
    )
    for (const key of await openDuePeriods({ payload, plan, now }))
      opened.push(`${communes[place!.code]} ${key}`)
  }
  return opened
}
