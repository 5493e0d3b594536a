import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unitReport } from '@/domain/approval/presets'
import { makePeople } from '@/seeds/demo/makePeople'
import { asSystem } from '@/services/access/isSystem'
import { giveDelegation } from '@/services/delegation/giveDelegation'
import { storedOf } from '@/services/workflow/storedOf'
import { withTransaction } from '@/data/withTransaction'
import { actorOf } from '../../support/actorOf'
import { giveClock, setClock } from '../../support/clock'
import { deedsOf, liveYear, type Deed } from '../../support/liveYear'
import type { TestApp } from '../../support/openApp'
import { FIRST_NIGHT, openYear } from '../../support/year'

/*
 * 2026 of the five plans, with notices. Nobody works from 14/02 to 22/02 (Tết), on 27/04 (for 26/04), 30/04, 01/05,
 * from 31/08 to 02/09 and on 24/11. Units of Lộc Quang report before the 15th and the commune before the 20th, on a day
 * off on the next working day: in February both on 23/02. Units of Tiểu Cần report by the 05th of the next month, its
 * commune by the 09th, whatever day that is; for quarters, halves and the year by 05 and 09 of their last month.
 * Authors are reminded two working days before, on the day and a working day after; so is the focal office, whose own
 * day is two working days before the commune's; the leader's is one before it, the province's three after it is asked.
 *
 * In Lộc Quang a late focal office lets a named position be asked too, Chánh Văn phòng, whose holder also writes for
 * that office. From 12/06 to
 * 10/07 its focal officer is stood in for by the officer of Đài phát thanh. The officer of Công an has no account from
 * 08/08 to 01/11. On 01/04 and 02/04 there is no worker.
 */
const locQuang = `
09/01 09:00 kt submit 2026-01 kt
12/01 10:00 each submit 2026-01 vp ttpvhcc congan bchqs daitt
13/01 15:00 daumoi approve 2026-01 kt vp ttpvhcc congan bchqs daitt
16/01 09:00 vhxh submit 2026-01 vhxh
16/01 15:00 daumoi approve 2026-01 vhxh
16/01 16:00 daumoi submit 2026-01 xã
16/01 16:30 lanhdao approve 2026-01 xã
16/01 16:50 daumoi issue 2026-01 xã
20/01 10:00 sở approve 2026-01 xã
11/02 09:00 kt submit 2026-02 kt
12/02 10:00 each submit 2026-02 vp ttpvhcc congan bchqs daitt
12/02 16:00 daumoi approve 2026-02 vp ttpvhcc congan bchqs daitt
13/02 15:00 chanhvp approve 2026-02 kt
24/02 09:00 vhxh submit 2026-02 vhxh
24/02 15:00 daumoi approve 2026-02 vhxh
24/02 16:00 daumoi submit 2026-02 xã
25/02 10:00 lanhdao approve 2026-02 xã
26/02 09:00 daumoi issue 2026-02 xã
02/03 10:00 sở approve 2026-02 xã
11/03 10:00 each submit 2026-03 kt vhxh vp ttpvhcc congan bchqs daitt
12/03 10:00 daumoi approve 2026-03 kt vhxh vp ttpvhcc congan bchqs daitt
13/03 10:00 daumoi submit 2026-03 xã
27/03 15:00 lanhdao approve 2026-03 xã
27/03 16:00 daumoi issue 2026-03 xã
03/04 10:00 sở approve 2026-03 xã
11/05 09:00 kt submit 2026-05 kt
12/05 10:00 daumoi return 2026-05 kt
13/05 10:00 each submit 2026-05 vhxh vp ttpvhcc congan bchqs daitt
14/05 09:00 kt submit 2026-05 kt
14/05 10:00 daumoi approve 2026-05 vhxh vp ttpvhcc congan bchqs daitt
15/05 10:00 daumoi approve 2026-05 kt
15/05 11:00 daumoi submit 2026-05 xã
18/05 10:00 lanhdao approve 2026-05 xã
20/05 10:00 daumoi issue 2026-05 xã
22/05 10:00 sở approve 2026-05 xã
11/06 10:00 each submit 2026-06 vhxh vp ttpvhcc congan bchqs daitt
12/06 09:00 kt submit 2026-06 kt
16/06 10:00 daitt approve 2026-06 kt vhxh vp ttpvhcc congan bchqs
16/06 11:00 daumoi approve 2026-06 daitt
16/06 16:00 daumoi submit 2026-06 xã
17/06 10:00 lanhdao approve 2026-06 xã
17/06 11:00 daumoi issue 2026-06 xã
18/06 10:00 sở approve 2026-06 xã
10/07 09:00 kt submit 2026-07 kt
17/07 10:00 chanhvp approve 2026-07 kt
05/08 09:00 congan submit 2026-08 congan
07/08 15:00 daumoi approve 2026-08 congan
16/11 09:00 congan submit 2026-11 congan
17/11 10:00 daumoi approve 2026-11 congan`

const tieuCan = `
02/02 10:00 each submit 2026-01 ubnd vpdu du bcd hdnd ubkt
03/02 15:00 daumoi approve 2026-01 ubnd vpdu du bcd hdnd ubkt
04/02 09:00 mttq submit 2026-01 mttq
05/02 10:00 daumoi return 2026-01 mttq
06/02 08:30 mttq submit 2026-01 mttq
06/02 15:00 daumoi approve 2026-01 mttq
06/02 16:00 daumoi submit 2026-01 xã
06/02 16:30 lanhdao approve 2026-01 xã
06/02 16:50 daumoi issue 2026-01 xã
10/02 10:00 sở approve 2026-01 xã
31/03 10:00 ubnd submit 2026-03 ubnd
01/04 09:00 mttq submit 2026-03 mttq
01/04 14:00 daumoi return 2026-03 mttq
03/04 15:00 mttq submit 2026-03 mttq
07/04 10:00 daumoi approve 2026-03 ubnd mttq
05/09 10:00 mttq submit 2026-08 mttq
05/09 10:01 mttq submit 2026-Q3 mttq
07/09 10:00 daumoi approve 2026-08 mttq
07/09 10:01 daumoi approve 2026-Q3 mttq`

/** Nobody of the others ever sends anything. */
const missed = ['2026-04-01', '2026-04-02']

/**
 * Every mail that these people must get in the whole year, by hand from the calendar, the documents and the deeds: the
 * day, whether it came at once, and how many notices of which kind were in it.
 */
const byHand: Record<string, string> = {
  // Sends in time in January to March; of April nothing; gets May back; June is decided in another's place.
  'kt@loc-quang': `
    14/01 digest accepted 1
    14/02 digest accepted 1
    13/03 digest accepted 1
    10/04 digest write 1 | 14/04 urgent write 1 | 15/04 digest write 1
    12/05 urgent returned 1 | 14/05 urgent write 1 | 16/05 digest accepted 1
    11/06 digest write 1 | 17/06 digest accepted 1
    10/07 digest write 1 | 18/07 digest accepted 1
    12/08 digest write 1 | 14/08 urgent write 1 | 17/08 digest write 1
    10/09 digest write 1 | 14/09 urgent write 1 | 15/09 digest write 1
    12/10 digest write 1 | 14/10 urgent write 1 | 15/10 digest write 1
    12/11 digest write 1 | 16/11 urgent write 1 | 17/11 digest write 1
    10/12 digest write 1 | 14/12 urgent write 1 | 15/12 digest write 1`,
  'daumoi@loc-quang': `
    10/01 digest decide 1 | 13/01 digest remind 6 | 15/01 digest write 1 | 16/01 urgent decide 1 | 21/01 digest accepted 1
    12/02 digest write 1 | 12/02 urgent remind 1
    12/02 urgent decide 1 | 12/02 urgent decide 1 | 12/02 urgent decide 1 | 12/02 urgent decide 1 | 12/02 urgent decide 1
    13/02 digest remind 1 | 23/02 urgent write 1 | 24/02 digest write 1 | 24/02 urgent decide 1 | 26/02 digest issue 1
    03/03 digest accepted 1 | 12/03 digest decide 7
    04/04 digest accepted 1 | 16/04 digest write 1 | 20/04 urgent write 1 | 21/04 digest write 1
    12/05 digest decide 1 | 14/05 digest decide 6 | 15/05 digest write 1 | 15/05 urgent remind 1 | 19/05 digest issue 1
    23/05 digest accepted 1
    12/06 digest decide 6 | 13/06 digest decide 1 | 15/06 digest remind 7 | 19/06 digest accepted 1
    11/07 digest decide 1 | 14/07 digest remind 1 | 16/07 digest write 1 | 16/07 urgent remind 1 | 17/07 digest remind 1
    20/07 urgent write 1 | 21/07 digest write 1
    06/08 digest decide 1 | 17/08 digest write 1 | 19/08 urgent write 1 | 20/08 digest write 1
    17/09 digest write 1 | 21/09 urgent write 1 | 22/09 digest write 1
    15/10 digest write 1 | 19/10 urgent write 1 | 20/10 digest write 1
    17/11 digest write 1 | 17/11 urgent remind 1 | 19/11 urgent write 1 | 20/11 digest write 1
    17/12 digest write 1 | 21/12 urgent write 1 | 22/12 digest write 1`,
  // Stands in from 12/06 to 10/07: not for what was sent on 11/06, not for what is mailed on 11/07, never for the own.
  'daitt@loc-quang': `
    12/01 digest write 1 | 14/01 digest accepted 1
    12/02 digest write 1 | 13/02 digest accepted 1
    13/03 digest accepted 1
    10/04 digest write 1 | 14/04 urgent write 1 | 15/04 digest write 1
    12/05 digest write 1 | 15/05 digest accepted 1
    11/06 digest write 1 | 13/06 digest decide 1 | 15/06 digest remind 6 | 17/06 digest accepted 1
    10/07 digest write 1 | 14/07 urgent write 1 | 15/07 digest write 1
    12/08 digest write 1 | 14/08 urgent write 1 | 17/08 digest write 1
    10/09 digest write 1 | 14/09 urgent write 1 | 15/09 digest write 1
    12/10 digest write 1 | 14/10 urgent write 1 | 15/10 digest write 1
    12/11 digest write 1 | 16/11 urgent write 1 | 17/11 digest write 1
    10/12 digest write 1 | 14/12 urgent write 1 | 15/12 digest write 1`,
  // Asked besides a focal office that is late, in February and July; reminded of the own office's report like its officer.
  'chanhvp@loc-quang': `
    12/01 digest write 1
    12/02 digest write 1 | 13/02 digest escalated 1
    10/04 digest write 1 | 14/04 urgent write 1 | 15/04 digest write 1
    12/05 digest write 1
    11/06 digest write 1
    10/07 digest write 1 | 14/07 urgent write 1 | 15/07 digest write 1 | 17/07 digest escalated 1
    12/08 digest write 1 | 14/08 urgent write 1 | 17/08 digest write 1
    10/09 digest write 1 | 14/09 urgent write 1 | 15/09 digest write 1
    12/10 digest write 1 | 14/10 urgent write 1 | 15/10 digest write 1
    12/11 digest write 1 | 16/11 urgent write 1 | 17/11 digest write 1
    10/12 digest write 1 | 14/12 urgent write 1 | 15/12 digest write 1`,
  // Has no account from 08/08 to 01/11; what was accepted on 07/08 would have been mailed on 08/08.
  'congan@loc-quang': `
    12/01 digest write 1 | 14/01 digest accepted 1
    12/02 digest write 1 | 13/02 digest accepted 1
    13/03 digest accepted 1
    10/04 digest write 1 | 14/04 urgent write 1 | 15/04 digest write 1
    12/05 digest write 1 | 15/05 digest accepted 1
    11/06 digest write 1 | 17/06 digest accepted 1
    10/07 digest write 1 | 14/07 urgent write 1 | 15/07 digest write 1
    12/11 digest write 1 | 16/11 urgent write 1 | 18/11 digest accepted 1
    10/12 digest write 1 | 14/12 urgent write 1 | 15/12 digest write 1`,
  'lanhdao@loc-quang': `
    16/01 urgent decide 1
    24/02 urgent decide 1 | 25/02 digest remind 1
    14/03 digest decide 1 | 16/03 digest remind 1 | 18/03 urgent remind 1 | 19/03 digest remind 1
    16/05 digest decide 1 | 18/05 urgent remind 1
    17/06 digest decide 1`,
  // Reminders of 01/04 and 02/04 are one on 03/04.
  'so-khcn@dong-nai': `
    17/01 digest decide 1 | 19/01 digest remind 1
    27/02 digest remind 1
    28/03 digest decide 1 | 30/03 digest remind 1 | 03/04 digest remind 1
    21/05 digest remind 1
    18/06 digest remind 1`,
  // What came back on 01/04, and the reminder of 02/04, are mailed on 03/04.
  'mttq@tieu-can': `
    03/02 digest write 1 | 05/02 urgent returned 1 | 06/02 digest write 1 | 07/02 digest accepted 1
    03/03 digest write 2 | 05/03 urgent write 1 | 05/03 urgent write 1 | 06/03 digest write 2
    03/04 digest write 1 | 03/04 urgent returned 1 | 08/04 digest accepted 1
    29/04 digest write 1 | 05/05 urgent write 1 | 06/05 digest write 1
    03/06 digest write 3 | 05/06 urgent write 1 | 05/06 urgent write 1 | 05/06 urgent write 1 | 08/06 digest write 3
    02/07 digest write 1 | 05/07 urgent write 1 | 06/07 digest write 1
    03/08 digest write 1 | 05/08 urgent write 1 | 06/08 digest write 1
    03/09 digest write 2 | 05/09 urgent write 1 | 05/09 urgent write 1 | 08/09 digest accepted 2
    01/10 digest write 1 | 05/10 urgent write 1 | 06/10 digest write 1
    03/11 digest write 1 | 05/11 urgent write 1 | 06/11 digest write 1
    03/12 digest write 3 | 05/12 urgent write 1 | 05/12 urgent write 1 | 05/12 urgent write 1 | 07/12 digest write 3
    31/12 digest write 1`,
  'daumoi@tieu-can': `
    03/02 digest remind 6 | 05/02 digest write 1 | 05/02 urgent remind 1 | 06/02 urgent decide 1 | 11/02 digest accepted 1
    05/03 digest write 2 | 09/03 urgent write 1 | 09/03 urgent write 1 | 10/03 digest write 2
    03/04 digest remind 1 | 04/04 digest decide 1 | 07/04 digest write 1 | 07/04 urgent remind 1 | 07/04 urgent remind 1
    09/04 urgent write 1 | 10/04 digest write 1
    07/05 digest write 1 | 09/05 urgent write 1 | 11/05 digest write 1
    05/06 digest write 3 | 09/06 urgent write 1 | 09/06 urgent write 1 | 09/06 urgent write 1 | 10/06 digest write 3
    07/07 digest write 1 | 09/07 urgent write 1 | 10/07 digest write 1
    06/08 digest write 1 | 09/08 urgent write 1 | 10/08 digest write 1
    06/09 digest decide 2 | 07/09 digest write 2 | 07/09 urgent remind 1 | 07/09 urgent remind 1
    09/09 urgent write 1 | 09/09 urgent write 1 | 10/09 digest write 2
    07/10 digest write 1 | 09/10 urgent write 1 | 12/10 digest write 1
    05/11 digest write 1 | 09/11 urgent write 1 | 10/11 digest write 1
    07/12 digest write 3 | 09/12 urgent write 1 | 09/12 urgent write 1 | 09/12 urgent write 1 | 10/12 digest write 3`,
  'lanhdao@tieu-can': '06/02 urgent decide 1',
  'so-khcn@vinh-long': '07/02 digest decide 1 | 09/02 digest remind 1',
}

/** Where nobody sends: three reminders a month, of Lợi Bác's commune report two, since it locks with its day. */
const reminders: Record<string, number> = {
  'vhxh@loc-ninh': 36,
  'daumoi@loc-ninh': 36,
  'kt@sang-moc': 36,
  'ttpvhcc@sang-moc': 36,
  'ubnd@sang-moc': 36,
  'vhxh@sang-moc': 36,
  'vp@sang-moc': 36,
  'daumoi@sang-moc': 36,
  'daumoi@loi-bac': 36 + 24,
}

const linesOf = (text: string): string[] =>
  text.split(/[\n|]/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))

const monthFirst = (line: string): string => `${line.slice(3, 5)}${line.slice(0, 2)} ${line.slice(6)}`
const inOrder = (lines: readonly string[]): string[] =>
  [...lines].sort((one, other) => monthFirst(one).localeCompare(monthFirst(other)))

const idOf = async (email: string): Promise<string> =>
  (await app.sql<{ id: string }>(`select id from users where email = $1`, [email]))[0]!.id

/** Lộc Quang checks its units' reports by a ladder of its own, which asks a named position besides when it is late. */
const giveOwnLadder = async (): Promise<void> => {
  const [at] = await app.sql<{ commune: string; vp: string; plan: string; pattern: string }>(
    `select p.commune_id as commune, p.id as plan, a.unit_id as vp, u.id as pattern from plans p join users u on u.commune_id = p.commune_id
      join appointments a on a.person_id = u.id where u.email = 'vp@loc-quang.demo'`,
  )
  const { commune, vp, plan, pattern } = at!
  const head = { title: 'Chánh Văn phòng', role: 'unit_head' as const, at: 'vp' }
  const accounts = [{ email: 'chanhvp@loc-quang.demo', name: 'Chánh Văn phòng', home: 'vp', posts: [head] }]
  await withTransaction(app.payload, null, async ({ req }) => {
    asSystem(req)
    await makePeople({ payload: app.payload, req, accounts, organisations: { vp }, pattern })
    const { docs } = await app.payload.find({
      collection: 'positions',
      where: { organisation: { equals: vp }, role: { equals: 'unit_head' } },
      req,
    })
    const to = [{ position: String(docs[0]!.id), relation: 'commune' as const }]
    const [step] = unitReport.steps
    const own = { ...unitReport, steps: [{ ...step!, escalation: { workingDays: 1, to } }] }
    const name = 'Báo cáo đơn vị của Lộc Quang'
    const data = { name, owner: commune, state: 'published' as const, ...storedOf(own) }
    const { id } = await app.payload.create({ collection: 'workflows', data, req })
    await app.payload.update({ collection: 'plans', id: plan, data: { unitLadder: id }, req })
  })
}

const delegate = async (now: string): Promise<unknown> => {
  const actor = await actorOf(app, 'daumoi@loc-quang.demo')
  const terms = {
    principal: actor.person,
    substitute: await idOf('daitt@loc-quang.demo'),
    documentTypes: [],
    steps: [],
    unit: null,
    from: '2026-06-12',
    to: '2026-07-10',
    reason: 'Đi học',
  }
  return withTransaction(app.payload, null, ({ db }) => giveDelegation({ db, actor, terms, now }))
}

/** Closes the account from a day on, or opens it again. */
const close = (closedOn: string | null) => async (): Promise<unknown> => {
  const id = await idOf('congan@loc-quang.demo')
  return withTransaction(app.payload, null, ({ req }) =>
    app.payload.update({ collection: 'users', id, data: { closedOn }, req: asSystem(req) }),
  )
}

let app: TestApp
let lived: Awaited<ReturnType<typeof liveYear>>

beforeAll(async () => {
  app = await openYear({ name: 'year of notices', prepare: giveClock })
  await setClock({ app, at: `${FIRST_NIGHT}T03:00:00Z` })
  await giveOwnLadder()
  const deeds: Deed[] = [
    ...deedsOf({ commune: 'loc-quang', province: 'dong-nai', lines: locQuang }),
    ...deedsOf({ commune: 'tieu-can', province: 'vinh-long', lines: tieuCan }),
    { day: '2026-06-10', time: '09:00', happens: delegate },
    { day: '2026-08-07', time: '16:00', happens: close('2026-08-08T12:00:00.000Z') },
    { day: '2026-11-02', time: '08:00', happens: close(null) },
  ]
  lived = await liveYear({ app, deeds, missed })
}, 300_000)
afterAll(() => app.close())

/** The mails of the year as somebody finds them in their box. */
const mailsOf = async (email: string): Promise<string[]> =>
  (
    await app.sql<{ line: string }>(
      `select to_char(m.sent at time zone 'Asia/Ho_Chi_Minh', 'DD/MM') || ' ' || m.why || ' ' || string_agg(m.kind || ' ' || m.many, ', ' order by m.kind) as line
        from (select o.id, s.why, n.kind, min(s.sent_at) as sent, count(*) as many from notice_sendings s join notices n on n.id = s.notice
          join outbox o on o.id = s.mail where o.recipient = $1 and s.sent_at is not null group by o.id, s.why, n.kind) m
        group by m.id, m.why, m.sent`,
      [`${email}.demo`],
    )
  ).map(({ line }) => line)

describe('a year of notices', () => {
  it.each(Object.keys(byHand))(
    'mails %s on the days and for the reasons that were worked out by hand',
    async (who) => {
      expect(inOrder(await mailsOf(who))).toEqual(inOrder(linesOf(byHand[who]!)))
    },
  )
})
