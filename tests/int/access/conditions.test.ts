import fc from 'fast-check'
import { matches, type Condition } from '@/domain/access/condition'
import { toWhere } from '@/payload/access/toWhere'
import { openApp, type TestApp } from '../../support/openApp'

let app: TestApp
beforeAll(async () => {
  app = await openApp({ name: 'access_conditions' })
}, 120_000)
afterAll(() => app.close())

type Row = Record<string, string | boolean | null> & { id: string }

const samples = {
  reports: `select id, unit_id as unit, commune_id as commune, province_id as province, reached_province as "reachedProvince" from reports`,
  organisations: `(select id, kind::text as kind, commune_id as commune, province_id as province from organisations where kind = 'unit')
    union all (select id, kind::text, commune_id, province_id from organisations where kind <> 'unit' order by id limit 60)`,
} as const

/** Conditions over the fields of some rows, with values that occur, that do not, and nothing. */
const conditionOn = (rows: readonly Row[]): fc.Arbitrary<Condition> => {
  const leaf = fc.constantFrom(...Object.keys(rows[0]!)).chain((field) => {
    const values = [...new Set(rows.map((row) => row[field] ?? null))]
    return fc.constantFrom(...values, null).map((equals) => ({ field, equals }))
  })
  return fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      { weight: 6, arbitrary: leaf },
      { weight: 1, arbitrary: fc.boolean() },
      { weight: 2, arbitrary: fc.array(tie('condition'), { maxLength: 3 }).map((any) => ({ any })) },
      { weight: 2, arbitrary: fc.array(tie('condition'), { maxLength: 3 }).map((all) => ({ all })) },
    ),
  })).condition
}

describe('a condition of the policy', () => {
  it.each(['reports', 'organisations'] as const)(
    'finds the same %s in the database as it matches row by row',
    async (collection) => {
      const rows = await app.sql<Row>(samples[collection])
      const ids = rows.map((row) => row.id)
      const found = async (condition: Condition): Promise<string[]> => {
        const where = toWhere(condition)
        if (typeof where === 'boolean') return where ? ids : []
        const { docs } = await app.payload.find({
          collection,
          where: { and: [{ id: { in: ids } }, where] },
          depth: 0,
          limit: ids.length,
          select: {},
        })
        return docs.map((doc) => String(doc.id))
      }
      await fc.assert(
        fc.asyncProperty(conditionOn(rows), async (condition) => {
          const expected = rows.filter((row) => matches(condition, row)).map((row) => row.id)
          expect((await found(condition)).toSorted()).toEqual(expected.toSorted())
        }),
        { numRuns: 80 },
      )
    },
    60_000,
  )
})
