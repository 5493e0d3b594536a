import { mailFiles } from '../../support/mailFiles'
import type { LivedYear } from '../../support/liveYear'
import type { TestApp } from '../../support/openApp'
import { liveYearOfNotices } from '../../support/yearOfNotices'

/*
 * Nobody works from 14/02 to 22/02 (Tết), on 27/04 (for 26/04), 30/04, 01/05, from 31/08 to 02/09 and on 24/11. Units
 * of Lộc Quang report before the 15th and the commune before the 20th, on a day off on the next working day: in February
 * both on 23/02. Units of Tiểu Cần report by the 05th of the next month, its commune by the 09th, whatever day that is;
 * for quarters, halves and the year by 05 and 09 of their last month. Authors are reminded two working days before, on
 * the day and a working day after; so is the focal office of what lies with it, whose day is two working days before the
 * commune's; the leader's is one before it, the province's three after it is asked.
 */
/**
 * Every mail that these people must get in the whole year, by hand from the calendar, the documents and what people
 * did: the day, whether it came at once, and how many notices of which kind were in it. `thrice` is what comes of so
 * many reports that are not sent: on the first day they stand in the day's mail, on the second each comes at once, on
 * the third they stand in the day's mail again.
 */
const byHand: Record<string, string> = {
  // Sends in time in January to March; of April nothing; gets May back; June is decided in another's place.
  'kt@loc-quang': `
    14/01 digest accepted 1
    14/02 digest accepted 1
    13/03 digest accepted 1
    10/04 14/04 15/04 thrice 1
    12/05 urgent returned 1 | 14/05 urgent write 1 | 16/05 digest accepted 1
    11/06 digest write 1 | 17/06 digest accepted 1
    10/07 digest write 1 | 18/07 digest accepted 1
    12/08 14/08 17/08 thrice 1 | 10/09 14/09 15/09 thrice 1 | 12/10 14/10 15/10 thrice 1 | 12/11 16/11 17/11 thrice 1 | 10/12 14/12 15/12 thrice 1`,
  'daumoi@loc-quang': `
    10/01 digest decide 1 | 13/01 digest remind 6 | 15/01 digest write 1 | 16/01 urgent decide 1 | 21/01 digest accepted 1
    12/02 digest write 1 | 12/02 urgent remind 1
    12/02 urgent decide 1 | 12/02 urgent decide 1 | 12/02 urgent decide 1 | 12/02 urgent decide 1 | 12/02 urgent decide 1
    13/02 digest remind 1 | 23/02 urgent write 1 | 24/02 digest write 1 | 24/02 urgent decide 1 | 26/02 digest issue 1
    03/03 digest accepted 1 | 12/03 digest decide 7
    04/04 digest accepted 1 | 16/04 20/04 21/04 thrice 1
    12/05 digest decide 1 | 14/05 digest decide 6 | 15/05 digest write 1 | 15/05 urgent remind 1 | 19/05 digest issue 1
    23/05 digest accepted 1
    12/06 digest decide 6 | 13/06 digest decide 1 | 15/06 digest remind 7 | 19/06 digest accepted 1
    11/07 digest decide 1 | 14/07 digest remind 1 | 16/07 digest write 1 | 16/07 urgent remind 1 | 17/07 digest remind 1
    20/07 urgent write 1 | 21/07 digest write 1
    06/08 digest decide 1 | 17/08 19/08 20/08 thrice 1 | 17/09 21/09 22/09 thrice 1 | 15/10 19/10 20/10 thrice 1
    17/11 digest write 1 | 17/11 urgent remind 1 | 19/11 urgent write 1 | 20/11 digest write 1
    17/12 21/12 22/12 thrice 1`,
  // Stands in from 12/06 to 10/07: not for what was sent on 11/06, not for what is mailed on 11/07, never for the own.
  'daitt@loc-quang': `
    12/01 digest write 1 | 14/01 digest accepted 1
    12/02 digest write 1 | 13/02 digest accepted 1
    13/03 digest accepted 1
    10/04 14/04 15/04 thrice 1
    12/05 digest write 1 | 15/05 digest accepted 1
    11/06 digest write 1 | 13/06 digest decide 1 | 15/06 digest remind 6 | 17/06 digest accepted 1
    10/07 14/07 15/07 thrice 1 | 12/08 14/08 17/08 thrice 1 | 10/09 14/09 15/09 thrice 1 | 12/10 14/10 15/10 thrice 1 | 12/11 16/11 17/11 thrice 1 | 10/12 14/12 15/12 thrice 1`,
  // Asked besides a focal office that is late, in February and July; reminded of the own office's report like its officer.
  'chanhvp@loc-quang': `
    12/01 digest write 1
    12/02 digest write 1 | 13/02 digest escalated 1
    10/04 14/04 15/04 thrice 1
    12/05 digest write 1
    11/06 digest write 1
    10/07 14/07 15/07 thrice 1 | 17/07 digest escalated 1
    12/08 14/08 17/08 thrice 1 | 10/09 14/09 15/09 thrice 1 | 12/10 14/10 15/10 thrice 1 | 12/11 16/11 17/11 thrice 1 | 10/12 14/12 15/12 thrice 1`,
  // Has no account from 08/08 to 01/11; what was accepted on 07/08 would have been mailed on 08/08.
  'congan@loc-quang': `
    12/01 digest write 1 | 14/01 digest accepted 1
    12/02 digest write 1 | 13/02 digest accepted 1
    13/03 digest accepted 1
    10/04 14/04 15/04 thrice 1
    12/05 digest write 1 | 15/05 digest accepted 1
    11/06 digest write 1 | 17/06 digest accepted 1
    10/07 14/07 15/07 thrice 1
    12/11 digest write 1 | 16/11 urgent write 1 | 18/11 digest accepted 1
    10/12 14/12 15/12 thrice 1`,
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
    03/03 05/03 06/03 thrice 2
    03/04 digest write 1 | 03/04 urgent returned 1 | 08/04 digest accepted 1
    29/04 05/05 06/05 thrice 1 | 03/06 05/06 08/06 thrice 3 | 02/07 05/07 06/07 thrice 1 | 03/08 05/08 06/08 thrice 1
    03/09 digest write 2 | 05/09 urgent write 1 | 05/09 urgent write 1 | 08/09 digest accepted 2
    01/10 05/10 06/10 thrice 1 | 03/11 05/11 06/11 thrice 1 | 03/12 05/12 07/12 thrice 3
    31/12 digest write 1`,
  'daumoi@tieu-can': `
    03/02 digest remind 6 | 05/02 digest write 1 | 05/02 urgent remind 1 | 06/02 urgent decide 1 | 11/02 digest accepted 1
    05/03 09/03 10/03 thrice 2
    03/04 digest remind 1 | 04/04 digest decide 1 | 07/04 digest write 1 | 07/04 urgent remind 1 | 07/04 urgent remind 1
    09/04 urgent write 1 | 10/04 digest write 1
    07/05 09/05 11/05 thrice 1 | 05/06 09/06 10/06 thrice 3 | 07/07 09/07 10/07 thrice 1 | 06/08 09/08 10/08 thrice 1
    06/09 digest decide 2 | 07/09 digest write 2 | 07/09 urgent remind 1 | 07/09 urgent remind 1
    09/09 urgent write 1 | 09/09 urgent write 1 | 10/09 digest write 2
    07/10 09/10 12/10 thrice 1 | 05/11 09/11 10/11 thrice 1 | 07/12 09/12 10/12 thrice 3`,
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
  text.split(/[\n|]/).flatMap((written) => {
    const line = written.trim()
    const [, first, day, last, many] = /^(\S+) (\S+) (\S+) thrice (\d)$/.exec(line) ?? []
    if (many === undefined) return line === '' ? [] : [line]
    const each = Array<string>(Number(many)).fill(`${day} urgent write 1`)
    return [`${first} digest write ${many}`, ...each, `${last} digest write ${many}`]
  })

const monthFirst = (line: string): string => `${line.slice(3, 5)}${line.slice(0, 2)} ${line.slice(6)}`
const inOrder = (lines: readonly string[]): string[] =>
  [...lines].sort((one, other) => monthFirst(one).localeCompare(monthFirst(other)))

let app: TestApp
let lived: LivedYear

beforeAll(async () => {
  ;({ app, lived } = await liveYearOfNotices({ name: 'year of notices' }))
}, 300_000)
afterAll(() => app.close())

/** The mails of the year as somebody finds them in their box. */
const mailsOf = (email: string): Promise<string[]> =>
  lines(
    `select to_char(m.sent at time zone 'Asia/Ho_Chi_Minh', 'DD/MM') || ' ' || m.why || ' ' || string_agg(m.kind || ' ' || m.many, ', ' order by m.kind) as line
      from (select o.id, s.why, n.kind, min(s.sent_at) as sent, count(*) as many from notice_sendings s join notices n on n.id = s.notice
        join outbox o on o.id = s.mail where o.recipient = $1 and s.sent_at is not null group by o.id, s.why, n.kind) m
      group by m.id, m.why, m.sent`,
    [`${email}.demo`],
  )

const lines = async (query: string, values?: unknown[]): Promise<string[]> =>
  (await app.sql<{ line: string }>(query, values)).map(({ line }) => line)

/** What a person was told from a day on: kind, day, and what became of the mail. */
const toldSince = (email: string, from: string, kinds: string[]): Promise<string[]> =>
  lines(
    `select n.kind || ' ' || to_char(n.at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM') || case when b.email is null then '' else ' for ' || b.email end
        || case when s.sent_at is not null then ' mailed' when s.dropped_at is not null then ' dropped' else ' not mailed' end as line
      from notices n join users u on u.id = n.person left join users b on b.id = n.on_behalf_of left join notice_sendings s on s.notice = n.id
      where u.email = $1 and n.at >= $2::timestamptz and n.kind = any($3) order by n.at`,
    [`${email}.demo`, from, kinds],
  )

describe('a year of notices', () => {
  it.each(Object.keys(byHand))(
    'mails %s on the days and for the reasons that were worked out by hand',
    async (who) => {
      expect(inOrder(await mailsOf(who))).toEqual(inOrder(linesOf(byHand[who]!)))
    },
  )

  it('reminds those who never send of each report three times, until it is locked', async () => {
    const told = await app.sql<{ who: string; kind: string; many: number }>(
      `select replace(o.recipient, '.demo', '') as who, n.kind, count(*)::int as many from notice_sendings s join notices n on n.id = s.notice
        join outbox o on o.id = s.mail where o.recipient ~ '@(loc-ninh|sang-moc|loi-bac)' and s.sent_at is not null group by 1, 2`,
    )
    expect(Object.fromEntries(told.map(({ who, kind, many }) => [`${kind} ${who}`, many]))).toEqual(
      Object.fromEntries(Object.entries(reminders).map(([who, many]) => [`write ${who}`, many])),
    )
  })

  it('tells of what happened once as often as it happened', async () => {
    const kinds = await app.sql<{ kind: string; many: number }>(
      `select kind, count(*)::int as many from notices where kind not in ('write', 'decide', 'remind') group by kind`,
    )
    // Of 12 commune and unit reports of Tiểu Cần and 43 of Lộc Quang; a number of issue for six commune reports.
    expect(Object.fromEntries(kinds.map(({ kind, many }) => [kind, many]))).toEqual({
      accepted: 55,
      returned: 3,
      issue: 6,
      escalated: 2,
    })
  })

  it('tells nobody the same twice: one asking of a decision, three reminders, each on a day of its own', async () => {
    const twice = await app.sql(
      `select n.person, n.kind, n.subject, n.slot, count(*)::int as many from notices n group by 1, 2, 3, 4
        having count(*) > count(distinct (n.at at time zone 'Asia/Ho_Chi_Minh')::date)
          or count(*) > case when n.kind in ('write', 'remind') then 3 else 1 end`,
    )
    expect(twice).toEqual([])
  })

  it('puts each notice into one mail, and each mail into one file, no two alike', async () => {
    const files = mailFiles(app.dataDir)
    const queued = await lines(
      `select recipient || ' ' || subject as line from outbox where sent_at is not null`,
    )
    expect(files.sort()).toEqual(queued.sort())
    expect(files.length).toBeGreaterThan(900)
    expect(files.filter((file, index) => file === files[index + 1])).toEqual([])
  })

  it('leaves no mail between queued and sent, and makes no second digest on a day', async () => {
    const odd = await app.sql(
      `select notice from notice_sendings where (sent_at is null) = (dropped_at is null) or failed_at is not null or sent_at < queued_at`,
    )
    const waiting = await app.sql(`select id from outbox where sent_at is null`)
    const digests = await app.sql(
      `select n.person, s.day from notice_sendings s join notices n on n.id = s.notice
        where s.why = 'digest' and s.mail is not null group by 1, 2 having count(distinct s.mail) > 1`,
    )
    expect([odd, waiting, digests]).toEqual([[], [], []])
  })

  it('says and mails nothing more when a run is repeated the same morning or evening', () => {
    expect(lived.repeated).toEqual([])
  })

  it('makes up for the nights that were missed in the next one', () => {
    const late = Object.entries(lived.opened).filter(([, day]) => !day.endsWith('-01'))
    expect(late.sort()).toEqual([
      ['loc-ninh 2026-04', '2026-04-03'],
      ['loc-quang 2026-04', '2026-04-03'],
      ['loi-bac 2026-04', '2026-04-03'],
      ['sang-moc 2026-04', '2026-04-03'],
      ['tieu-can 2026-04', '2026-04-03'],
    ])
  })

  it('asks whoever stands in, in the name of the other, on the days of the delegation and no others', async () => {
    expect(
      await toldSince('daitt@loc-quang', '2026-01-01', ['decide', 'remind', 'escalated', 'issue']),
    ).toEqual([
      'decide 12/06 for daumoi@loc-quang.demo mailed',
      ...Array<string>(6).fill('remind 15/06 for daumoi@loc-quang.demo mailed'),
      'decide 10/07 for daumoi@loc-quang.demo dropped',
    ])
    const behalf = await lines(
      `select distinct u.email as line from notices n join users u on u.id = n.person where n.on_behalf_of is not null`,
    )
    expect(behalf).toEqual(['daitt@loc-quang.demo'])
  })

  it('tells whoever has no account nothing, mails nothing that was waiting, and goes on when they are back', async () => {
    const every = ['write', 'returned', 'accepted', 'decide', 'remind', 'escalated', 'issue', 'blocked']
    expect(await toldSince('congan@loc-quang', '2026-08-01', every)).toEqual([
      'accepted 07/08 dropped',
      'write 12/11 mailed',
      'write 16/11 mailed',
      'accepted 17/11 mailed',
      'write 10/12 mailed',
      'write 14/12 mailed',
      'write 15/12 mailed',
    ])
  })

  it('closes what is done: in the end only the last reminder of what nobody sent, and news, are open', async () => {
    const open = await lines(
      `select distinct n.kind || ' ' || r.state as line from notices n join reports r on r.id = n.subject where n.closed_at is null order by 1`,
    )
    expect(open).toEqual(['accepted approved', 'write draft'])
    const double = await app.sql(
      `select person, subject from notices where closed_at is null group by 1, 2 having count(*) > 1`,
    )
    const timers = await app.sql(`select id from approval_timers where fired_at is null`)
    expect([double, timers]).toEqual([[], []])
  })

  it('tells and mails nobody of another commune or province', async () => {
    const strangers = await app.sql(
      `select n.kind, u.email from notices n join users u on u.id = n.person join reports r on r.id = n.subject left join notice_sendings s on s.notice = n.id
        left join outbox o on o.id = s.mail where coalesce(u.commune_id <> r.commune_id, u.province_id <> r.province_id, true) or o.recipient <> u.email`,
    )
    expect(strangers).toEqual([])
  })
})
