import { boardsOf } from '../../support/boards'
import { openApp, type TestApp } from '../../support/openApp'

let app: TestApp
let words: ReturnType<typeof boardsOf>
beforeAll(async () => {
  app = await openApp({ name: 'board_weekly' })
  words = boardsOf(app)
})
afterAll(() => app.close())

const read = async (email: string, commune: string, asked?: string) => {
  const { readWeekly } = await import('@/services/board/readWeekly')
  const [actor, id] = [await words.actorOf(email), await words.communeOf(commune)]
  const now = new Date().toISOString()
  return readWeekly({ payload: app.payload, actor, commune: id, plan: null, asked, language: 'vi', now })
}

describe('the sheet for the weekly meeting', () => {
  it('is for whoever may see the board of the commune, and for nobody else', async () => {
    expect(await read('daumoi@loc-quang.demo', 'Lộc Quang')).not.toBeNull()
    expect(await read('so-khcn@dong-nai.demo', 'Lộc Quang')).not.toBeNull()
    expect(await read('kt@loc-quang.demo', 'Lộc Quang')).toBeNull()
    expect(await read('lanhdao@tieu-can.demo', 'Lộc Quang')).toBeNull()
    expect(await read('so-khcn@vinh-long.demo', 'Lộc Quang')).toBeNull()
  })

  it('speaks of the day that is asked for: what is red for how long, what comes up', async () => {
    const [march, november] = [
      (await read('lanhdao@loc-quang.demo', 'Lộc Quang', '20/03/2026'))!,
      (await read('lanhdao@loc-quang.demo', 'Lộc Quang', '2026-11-22'))!,
    ]
    expect([march.day, march.sheet!.red.all, march.sheet!.due.all > 0]).toEqual(['2026-03-20', 0, true])
    const [longest] = november.sheet!.red.shown
    expect([longest!.since, longest!.days]).toEqual(['2026-04-01', 236])
  })

  it('counts the indicators without an accepted figure apart', async () => {
    const { sheet } = (await read('lanhdao@loc-quang.demo', 'Lộc Quang'))!
    const { counts, without } = sheet!.accepted!
    const lights = Object.values(counts).reduce((sum, count) => sum + count, 0)
    expect([lights + without, without]).toEqual([46, 2])
  })

  it('has the explanations that wait, for the commune and not for the province before it is reached', async () => {
    const [draft] = await app.sql(
      `select r.id, (select i.id from indicators i where i.plan_id = r.plan_id order by i.position limit 1) as row
        from reports r where r.state = 'draft' and r.level = 'unit' and r.commune_id = $1 limit 1`,
      [await words.communeOf('Lộc Quang')],
    )
    await app.sql(
      `insert into explanations (report, kind, row, question, asked_by, asked_at, answered_at, answer)
        select $1::uuid, 'indicator', $2::uuid, q, (select id from users limit 1), '2026-11-20T02:00:00Z', a::timestamptz, b
        from (values ('Vì sao giảm?', null, null), ('Đã trả lời?', '2026-11-21T02:00:00Z', 'Rồi')) as v(q, a, b)`,
      [draft!.id, draft!.row],
    )
    const questions = async (email: string) =>
      (await read(email, 'Lộc Quang'))!.sheet!.questions.shown.map(({ question }) => question)
    expect(await questions('lanhdao@loc-quang.demo')).toEqual(['Vì sao giảm?'])
    expect(await questions('so-khcn@dong-nai.demo')).toEqual([])
  })
})
