import { openApp, type TestApp } from '../../support/openApp'

let app: TestApp
beforeAll(async () => {
  app = await openApp({ name: 'document choices' })
}, 120_000)
afterAll(() => app.close())

const FOCAL = 'daumoi@loc-quang.demo'
const LEADER = 'lanhdao@loc-quang.demo'

const person = async (email: string): Promise<{ id: string; commune: string }> => {
  const [one] = await app.sql<{ id: string; commune: string }>(
    `select u.id, a.commune_id as commune from users u join appointments a on a.person_id = u.id where u.email = $1`,
    [email],
  )
  return one!
}

const keep = async (email: string, sent: Record<string, string>): Promise<void> => {
  const { withTransaction } = await import('@/data/withTransaction')
  const { keepReportChoices } = await import('@/services/document/keptReportChoices')
  const { id, commune } = await person(email)
  const user = { id, email, collection: 'users' } as never
  await withTransaction(app.payload, user, ({ req }) => keepReportChoices({ req, commune, sent }))
}

const kept = async (email: string) => {
  const { dbOf } = await import('@/data/session')
  const { readReportChoices } = await import('@/services/document/keptReportChoices')
  const { id, commune } = await person(email)
  return readReportChoices({ db: dbOf(app.payload), person: id, commune })
}

describe('how somebody wants a report written', () => {
  it('is nothing until they have chosen', async () => {
    expect(await kept(FOCAL)).toEqual({})
  })

  it('is remembered as they last chose it, each person for themselves', async () => {
    await keep(FOCAL, { figures: 'cumulative', recipients: 'Công an tỉnh' })
    await keep(LEADER, { length: 'by_field' })
    await keep(FOCAL, { figures: 'period', recipients: 'Sở Khoa học và Công nghệ' })
    expect(await kept(FOCAL)).toEqual({ figures: 'period', recipients: 'Sở Khoa học và Công nghệ' })
    expect(await kept(LEADER)).toEqual({ length: 'by_field' })
    expect(await app.sql(`select 1 from payload_preferences where key like 'document.%'`)).toHaveLength(2)
  })

  it('is not kept where it could not be written', async () => {
    await expect(keep(FOCAL, { requestNumber: '7' })).rejects.toMatchObject({
      refusal: { code: 'request_incomplete' },
    })
    expect(await kept(FOCAL)).toMatchObject({ figures: 'period' })
  })
})
