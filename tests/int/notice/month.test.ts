import { readHistory } from '@/services/report/readHistory'
import { fireDueTimers } from '@/services/notice/fireDueTimers'
import { dbOf } from '@/data/session'
import { noticesOf } from '../../support/notices'
import { openApp, type TestApp } from '../../support/openApp'

/*
 * Tết 2026: nobody works from Saturday 14/02 to Sunday 22/02. The units of Lộc Quang owe their reports on Monday 23/02,
 * the commune its own on Thursday 26/02; the focal office is to have checked by 24/02, two working days before.
 */
const LOC_QUANG = '25292'

let app: TestApp
let words: ReturnType<typeof noticesOf>
let report: string
let late: string
let foreign: string

beforeAll(async () => {
  app = await openApp({ name: 'notices of a month' })
  words = noticesOf(app)
  await app.sql('delete from notice_sendings')
  await app.sql('delete from notices')
  for (const [level, day] of [
    ['unit', '2026-02-23'],
    ['commune', '2026-02-26'],
  ]) {
    await app.sql(
      `with engine as (select set_config('sauro.engine', 'on', true)) update reports r set due_at = $3 from engine, organisations c where c.id = r.commune_id and c.admin_code = $1
        and r.level = $2::enum_report_level and r.state = 'draft'`,
      [LOC_QUANG, level, words.at(day!, '23:59')],
    )
  }
  report = await words.report(LOC_QUANG, 'unit', 'Phòng Kinh tế')
  late = await words.report(LOC_QUANG, 'unit', 'Phòng Văn hóa - Xã hội')
  foreign = await words.report('05719', 'unit', 'Phòng Kinh tế')

  const clock = words.at
  for (const day of ['2026-02-10', '2026-02-11', '2026-02-12']) await words.morning(day)
  // Sent in time, and left lying with the focal office over the holidays and past its day.
  await words.give('kt@loc-quang.demo', report, { type: 'submit' }, clock('2026-02-12', '15:00'))
  for (const day of ['13', '14', '16', '18', '20', '22', '23', '24', '25', '26', '27'])
    await words.morning(`2026-02-${day}`)
}, 300_000)
afterAll(() => app.close())

describe('a report that is sent before the holidays and lies about', () => {
  it('reminds its authors two working days before the day, and tells the focal office until it is late', async () => {
    expect(await words.told(report)).toEqual([
      'write kt 12/02',
      'decide daumoi 12/02',
      'remind daumoi 13/02',
      'remind daumoi 24/02',
      'escalated lanhdao 25/02',
      'remind daumoi 25/02',
    ])
  })

  it('is asked of the leader then, by the system, and the record stays whole', async () => {
    const { events, verified } = await readHistory({ db: dbOf(app.payload), report })
    expect(events.map(({ type, actorName }) => [type, actorName])).toEqual([
      ['submit', expect.any(String)],
      ['escalate', null],
    ])
    expect(verified).toBe(true)
  })

  it('fires nothing a second time', async () => {
    const before = await words.told(report)
    await app.sql(`update approval_timers set fire_at = fire_at where fired_at is null`)
    await fireDueTimers({ payload: app.payload, now: words.at('2026-02-27', '07:05') })
    await words.morning('2026-02-27')
    expect(await words.told(report)).toEqual(before)
  })

  it('lets the leader decide, and everything about it ends', async () => {
    await words.give('lanhdao@loc-quang.demo', report, { type: 'approve' }, words.at('2026-02-27', '10:00'))
    const open = await app.sql(
      `select kind from notices where subject = $1 and closed_at is null and kind <> 'accepted'`,
      [report],
    )
    const waiting = await app.sql(
      `select t.kind from approval_timers t join approval_slots s on s.id = t.slot where s.report = $1 and t.fired_at is null`,
      [report],
    )
    expect([open, waiting]).toEqual([[], []])
    expect((await words.told(report)).at(-1)).toBe('accepted kt 27/02')
  })
})

describe('a report that nobody sends', () => {
  it('reminds its authors before, on and after the day, across the days off', async () => {
    expect(await words.told(late)).toEqual(['write vhxh 12/02', 'write vhxh 23/02', 'write vhxh 24/02'])
  })

  it('mails at once what is due today, and the rest once a day', async () => {
    const sent = (await words.mails()).filter(({ recipient }) => recipient === 'vhxh@loc-quang.demo')
    expect(sent.map(({ subject }) => subject)).toEqual([
      'Sáu Rõ 12/02/2026: Báo cáo chưa gửi (1)',
      'Sáu Rõ: hạn hôm nay 23/02/2026 – Phòng Văn hóa - Xã hội – Tháng 11/2026',
      'Sáu Rõ 24/02/2026: Báo cáo chưa gửi (1)',
    ])
  })
})

it('tells nobody of another commune', async () => {
  expect(await words.told(foreign)).toEqual([])
  const others = await app.sql(
    `select u.email from notices n join users u on u.id = n.person join reports r on r.id = n.subject
      where u.commune_id is not null and u.commune_id <> r.commune_id`,
  )
  expect(others).toEqual([])
})

it('puts what somebody is asked into one mail, by what it is, with links and nothing of the reports', async () => {
  const digest = (await words.mails()).find(
    ({ recipient, subject }) => recipient === 'lanhdao@loc-quang.demo' && subject.includes('25/02/2026'),
  )!
  expect(digest.body).toContain('Chờ anh/chị quyết định, bước “Cơ quan đầu mối” (1)')
  expect(digest.body).toContain(`http://localhost:3000/bao-cao/${report}`)
})
