import { policy, type PolicyRow } from '@/domain/access/policy'
import { openApp, type TestApp } from '../../support/openApp'
import { accounts, type AccountName } from '../../support/access/accounts'
import { cells, coveredSlugs } from '../../support/access/matrix'
import { wrongFiles, wrongRights } from '../../support/access/rights'
import { smuggledThrough } from '../../support/access/smuggling'
import { differences, takeSnapshot } from '../../support/access/snapshot'
import {
  violationsOfAllowed,
  violationsOfBulk,
  violationsOfDenied,
  violationsOfLists,
} from '../../support/access/violations'
import { makeWorld, type World } from '../../support/access/world'

const MINUTE = 60_000

let app: TestApp
let world: World
beforeAll(async () => {
  app = await openApp({ name: 'access' })
  world = await makeWorld(app)
  for (const as of Object.values(accounts)) if (as !== undefined) await app.ask('GET', '/api/me', { as })
}, 3 * MINUTE)
afterAll(() => app.close())

/** Does something that must write nothing at all. */
const withoutTrace = async (work: () => Promise<string[]>): Promise<string[]> => {
  const before = await takeSnapshot(app)
  const violations = await work()
  return [...violations, ...differences(before, await takeSnapshot(app))]
}

describe('the table', () => {
  it('has a line for every collection of the product', () => {
    const own = app.payload.config.collections
      .map(({ slug }) => slug)
      .filter((slug) => !slug.startsWith('payload-'))
    expect(own.filter((slug) => !coveredSlugs().has(slug))).toEqual([])
  })
  it('says of every account the same lines and places', () => {
    const lines = (account: AccountName) =>
      cells()
        .filter((cell) => cell.account === account)
        .map(({ slug, isAccepted, place }) => `${slug} ${isAccepted} ${place}`)
    for (const account of Object.keys(accounts) as AccountName[])
      expect(lines(account)).toEqual(lines('system_admin'))
  })
})

describe('everybody, everywhere', () => {
  it(
    'reads what is allowed; every other request is refused, tells nothing and writes nothing',
    async () => expect(await withoutTrace(() => violationsOfDenied(world))).toEqual([]),
    5 * MINUTE,
  )
  it(
    'lists and counts exactly what may be read',
    async () => expect(await violationsOfLists(world)).toEqual([]),
    MINUTE,
  )
  it(
    'changes and deletes nothing by a condition',
    async () => expect(await withoutTrace(() => violationsOfBulk(world))).toEqual([]),
    MINUTE,
  )
  it(
    'is given exactly the files that may be read',
    async () => expect(await wrongFiles(world)).toEqual([]),
    MINUTE,
  )
  it(
    'is told exactly the rights that are held',
    async () => expect(await wrongRights(world)).toEqual([]),
    MINUTE,
  )
  it(
    'slips nothing into or out of another commune along with what may be written',
    async () => expect(await withoutTrace(() => smuggledThrough(world))).toEqual([]),
    MINUTE,
  )
  it(
    'is let through with all that is allowed',
    async () => expect(await violationsOfAllowed(world)).toEqual([]),
    3 * MINUTE,
  )
})

describe('a loosened line of the policy', () => {
  type Loosened = {
    role: AccountName & PolicyRow['role']
    record: PolicyRow['record']
    change: Partial<PolicyRow>
  }
  const loosened: Loosened[] = [
    { role: 'officer', record: 'reports', change: { reach: 'commune' } },
    { role: 'province_officer', record: 'reports', change: { reach: 'province' } },
    { role: 'commune_leader', record: 'users', change: { reach: 'province' } },
    { role: 'focal_officer', record: 'plans', change: { reach: 'all' } },
    { role: 'unit_head', record: 'sections', change: { operations: ['read', 'update'] } },
    { role: 'commune_admin', record: 'positions', change: { reach: 'province' } },
    { role: 'province_leader', record: 'positions', change: { operations: ['read', 'update'] } },
  ]
  it.each(loosened)(
    'is found out: $role on $record',
    async ({ role, record, change }) => {
      const line = policy.find((one) => one.role === role && one.record === record)!
      const kept = { ...line }
      const slice = { accounts: [role], slugs: [record] }
      Object.assign(line, change)
      const found = [...(await violationsOfLists(world, slice)), ...(await violationsOfDenied(world, slice))]
      Object.assign(line, kept)
      expect(found).not.toEqual([])
      expect(await violationsOfLists(world, slice)).toEqual([])
    },
    MINUTE,
  )
})
