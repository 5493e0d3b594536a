import type { Payload, PayloadRequest } from 'payload'
import { openMonthOn } from '@/domain/period/openMonthOn'
import { previousPeriod } from '@/domain/period/previousPeriod'
import { readPeriodKey } from '@/domain/period/readPeriodKey'
import { dayInVietnam, type Instant } from '@/domain/time'
import { readInstallation } from '@/data/installation/readInstallation'
import { writeInstallation } from '@/data/installation/writeInstallation'
import { markEverythingRead } from '@/data/notice/readNotices'
import { readDemoPlan } from '@/data/plan/readDemoPlan'
import { readMonthlyPlans } from '@/data/plan/readMonthlyPlans'
import { readOrganisationIds } from '@/data/organisation/readOrganisationIds'
import { dbOf, dbOfRequest } from '@/data/session'
import { withTransaction } from '@/data/withTransaction'
import { openDuePeriods } from '@/services/period/openDuePeriods'
import { asSystem } from '@/services/access/isSystem'
import { seedLadders } from '../ladders/seedLadders'
import { communeAccounts, demoCommunes, DEMO_PASSWORD, type DemoAccount } from './communes'
import { configurePlan } from './configurePlan'
import { appoint, makePeople } from './makePeople'
import { playMonth } from './playMonth'

type DemoCommune = (typeof demoCommunes)[number]

const EARLIER_MONTHS = 2

/**
 * Fills an empty database with the demonstration, or brings one that holds it up to the day: the newest calendar month
 * of each plan's years that has begun is open and stays open, and what the plan's other rules have open by then; at first
 * making, the two months before it have been reported, issued and accepted.
 */
export const seedDemo = async ({ payload, now }: { payload: Payload; now: Instant }): Promise<void> => {
  const db = dbOf(payload)
  if ((await readInstallation({ db, key: 'demo' })) === null) await makeDemo({ payload, now })
  if ((await readInstallation({ db, key: 'demo_months' })) === null) {
    for (const commune of demoCommunes) await playEarlierMonths({ payload, now, commune })
    // Of months that were played, not lived: nobody is mailed about them.
    await markEverythingRead({ db, now })
    await writeInstallation({ db, key: 'demo_months', value: now })
  }
  for (const { id, planFrom, planTo } of await readMonthlyPlans({ db })) {
    const newest = openMonthOn({ planFrom, planTo, today: dayInVietnam(now) })
    if (newest !== null) await openMonth({ payload, plan: id, periodKey: newest })
    await openDuePeriods({ payload, plan: id, now })
  }
}

const makeDemo = ({ payload, now }: { payload: Payload; now: Instant }): Promise<void> =>
  withTransaction(payload, null, async ({ req, db }) => {
    asSystem(req)
    await writeInstallation({ db, key: 'demo', value: now })
    const ladders = await seedLadders({ payload, req })
    const pattern = await makeDemoOperator({ payload, req })
    const provinces = new Set<string>()
    for (const commune of demoCommunes) {
      const organisations = await makeUnits({ payload, req, commune })
      const newcomers = provinces.has(commune.province) ? [] : [provinceOfficer(commune.province)]
      provinces.add(commune.province)
      const people = await makePeople({
        payload,
        req,
        accounts: [...newcomers, ...communeAccounts(commune)],
        organisations,
        pattern,
      })
      const ladder = { unit: ladders[commune.ladder]!, commune: ladders.commune_report! }
      await configurePlan({
        payload,
        req,
        plan: commune.plan,
        organisations,
        ladders: ladder,
        leader: people[`lanhdao@${commune.plan.key}.demo`]!,
        now,
      })
    }
  })

const provinceOfficer = (province: string): DemoAccount => ({
  email: `so-khcn@${province}.demo`,
  name: 'Chuyên viên Sở Khoa học và Công nghệ',
  home: 'province',
  posts: [{ title: 'Chuyên viên Sở Khoa học và Công nghệ', role: 'province_officer', at: 'province' }],
})

const makeDemoOperator = async ({
  payload,
  req,
}: {
  payload: Payload
  req: PayloadRequest
}): Promise<string> => {
  const person = await payload.create({
    collection: 'users',
    data: { email: 'quantri@sauro.demo', name: 'Quản trị hệ thống', language: 'vi', password: DEMO_PASSWORD },
    req,
  })
  await appoint({
    payload,
    req,
    person: String(person.id),
    title: 'Quản trị hệ thống Sáu Rõ',
    role: 'system_admin',
    organisation: null,
  })
  return String(person.id)
}

const makeUnits = async ({
  payload,
  req,
  commune: { plan },
}: {
  payload: Payload
  req: PayloadRequest
  commune: DemoCommune
}): Promise<Record<string, string>> => {
  const known = await readOrganisationIds({
    db: await dbOfRequest(req),
    codes: [plan.communeCode, plan.provinceCode],
  })
  const organisations: Record<string, string> = {
    commune: known[plan.communeCode]!,
    province: known[plan.provinceCode]!,
  }
  for (const { short, name, unitType, aliases } of plan.units) {
    const unit = await payload.create({
      collection: 'organisations',
      data: { name, kind: 'unit', unitType, shortName: short, aliases, parent: organisations.commune! },
      req,
    })
    organisations[short] = String(unit.id)
  }
  return organisations
}

const openMonth = ({
  payload,
  plan,
  periodKey,
}: {
  payload: Payload
  plan: string
  periodKey: string
}): Promise<void> =>
  withTransaction(payload, null, async ({ req }) => {
    asSystem(req)
    const known = await payload.count({
      collection: 'reporting-periods',
      where: { plan: { equals: plan }, periodKey: { equals: periodKey } },
      req,
    })
    if (known.totalDocs === 0)
      await payload.create({ collection: 'reporting-periods', data: { plan, periodKey }, req })
  })

const playEarlierMonths = async ({
  payload,
  now,
  commune,
}: {
  payload: Payload
  now: Instant
  commune: DemoCommune
}): Promise<void> => {
  const { key, planFrom, planTo, communeCode, issuerForm } = commune.plan
  const { plan, shortOf } = await readDemoPlan({ db: dbOf(payload), communeCode })
  const isSmall = commune.ladder === 'small_commune_unit_report'
  const months = earlierMonths({
    newest: openMonthOn({ planFrom, planTo, today: dayInVietnam(now) }),
    planFrom,
  })
  for (const [month, periodKey] of months.entries()) {
    await openMonth({ payload, plan, periodKey })
    await playMonth({
      payload,
      plan,
      periodKey,
      month,
      latest: now,
      signer: 'Lãnh đạo ký (minh họa)',
      number: `${20 + month}/BC-${issuerForm === 'party' ? 'BCĐ' : 'UBND'}`,
      people: {
        reporterOf: (unit) => `${isSmall ? 'daumoi' : shortOf[unit]}@${key}.demo`,
        checkerOf: () => `${isSmall ? 'vp' : 'daumoi'}@${key}.demo`,
        focal: `daumoi@${key}.demo`,
        leader: `lanhdao@${key}.demo`,
        province: `so-khcn@${commune.province}.demo`,
      },
    })
  }
}

/** The months before the newest, the earliest first, as far as the plan's own years reach back. */
const earlierMonths = ({ newest, planFrom }: { newest: string | null; planFrom: string }): string[] => {
  const months: string[] = []
  let key = newest
  while (key !== null && months.length < EARLIER_MONTHS) {
    const period = readPeriodKey({ key })
    const before = period.ok ? previousPeriod({ period: period.value }) : period
    key = before.ok && before.value.nominalFrom >= planFrom ? before.value.key : null
    if (key !== null) months.unshift(key)
  }
  return months
}
