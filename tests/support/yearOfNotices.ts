import { unitReport } from '@/domain/approval/presets'
import { momentInVietnam } from '@/domain/time'
import { withTransaction } from '@/data/withTransaction'
import { makePeople } from '@/seeds/demo/makePeople'
import { asSystem } from '@/services/access/isSystem'
import { giveDelegation } from '@/services/delegation/giveDelegation'
import { storedOf } from '@/services/workflow/storedOf'
import { actorOf } from './actorOf'
import { giveClock, setClock } from './clock'
import { deedsOf, liveYear, type Deed, type LivedYear } from './liveYear'
import type { TestApp } from './openApp'
import { FIRST_NIGHT, openYear } from './year'

/*
 * 2026 of the five plans, as people live it and the worker tells of it.
 *
 * Lộc Quang sends January to March, May and June, some units late; its leader and the province take their time. One
 * report comes back in May. Twice the focal office lets one lie, in February over Tết and in July, and a named position
 * is asked too: Chánh Văn phòng, whose holder also writes for that office. From 12/06 to 10/07 the officer of Đài phát
 * thanh stands in for the focal officer. The officer of Công an has no account from 08/08 to 01/11. Tiểu Cần sends
 * January, and little else. The other three send nothing. On 01/04 and 02/04 there is no worker.
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

const missed = ['2026-04-01', '2026-04-02']

const idOf = async (app: TestApp, email: string): Promise<string> =>
  (await app.sql<{ id: string }>(`select id from users where email = $1`, [email]))[0]!.id

/** Lộc Quang checks its units' reports by a ladder of its own, which asks a named position besides when it is late. */
const giveOwnLadder = async (app: TestApp): Promise<void> => {
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

const delegate = async (app: TestApp, now: string): Promise<unknown> => {
  const actor = await actorOf(app, 'daumoi@loc-quang.demo')
  const terms = {
    principal: actor.person,
    substitute: await idOf(app, 'daitt@loc-quang.demo'),
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
const close = async (app: TestApp, closedOn: string | null): Promise<unknown> => {
  const id = await idOf(app, 'congan@loc-quang.demo')
  return withTransaction(app.payload, null, ({ req }) =>
    app.payload.update({ collection: 'users', id, data: { closedOn }, req: asSystem(req) }),
  )
}

/** The day's mail is made once more, when those who had it have something new: they have it the next morning. */
const digestsAgain = async (app: TestApp, now: string): Promise<unknown> => {
  const { sendDigests } = await import('@/services/notice/sendDigests')
  return sendDigests({ payload: app.payload, now })
}

/** Lives that year, from the night before it to the last evening. */
export const liveYearOfNotices = async ({
  name,
}: {
  name: string
}): Promise<{ app: TestApp; lived: LivedYear }> => {
  const app = await openYear({ name, prepare: giveClock })
  await setClock({ app, at: momentInVietnam({ day: FIRST_NIGHT, time: '10:00' }) })
  await giveOwnLadder(app)
  const deeds: Deed[] = [
    ...deedsOf({ commune: 'loc-quang', province: 'dong-nai', lines: locQuang }),
    ...deedsOf({ commune: 'tieu-can', province: 'vinh-long', lines: tieuCan }),
    { day: '2026-02-12', time: '17:30', happens: (now) => digestsAgain(app, now) },
    { day: '2026-06-10', time: '09:00', happens: (now) => delegate(app, now) },
    { day: '2026-08-07', time: '16:00', happens: () => close(app, '2026-08-08T12:00:00.000Z') },
    { day: '2026-11-02', time: '08:00', happens: () => close(app, null) },
  ]
  return { app, lived: await liveYear({ app, deeds, missed }) }
}
