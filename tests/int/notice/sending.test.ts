import { noticesOf } from '../../support/notices'
import { openApp, type TestApp } from '../../support/openApp'

const LOC_QUANG = '25292'
const kt = 'kt@loc-quang.demo'
const focal = 'daumoi@loc-quang.demo'

let app: TestApp
let words: ReturnType<typeof noticesOf>
let report: string

const clear = async () => {
  for (const table of ['notice_sendings', 'notices', 'outbox']) await app.sql(`delete from ${table}`)
}

beforeAll(async () => {
  app = await openApp({ name: 'sending of notices' })
  words = noticesOf(app)
  report = await words.report(LOC_QUANG, 'unit', 'Phòng Kinh tế')
  await app.sql(
    `with engine as (select set_config('sauro.engine', 'on', true)) update reports r set due_at = $2 from engine, organisations c where c.id = r.commune_id and c.admin_code = $1 and r.state = 'draft'`,
    [LOC_QUANG, words.at('2026-03-31', '23:59')],
  )
})
beforeEach(clear)
afterAll(() => app.close())

const deciding = (person: string) =>
  app.sql<{ closed: boolean }>(
    `select n.closed_at is not null as closed from notices n join users u on u.id = n.person
      where u.email = $1 and n.kind = 'decide' and n.subject = $2 order by n.at`,
    [person, report],
  )

describe('a command', () => {
  it('that is refused leaves nothing behind', async () => {
    const at = words.at('2026-03-02')
    await expect(words.give(focal, report, { type: 'approve' }, at)).rejects.toMatchObject({
      refusal: { code: 'no_open_slot' },
    })
    expect(await words.told(report)).toEqual([])
  })

  it('tells who can act, and takes it back the moment there is nothing to do', async () => {
    await words.give(kt, report, { type: 'submit' }, words.at('2026-03-02'))
    expect(await deciding(focal)).toEqual([{ closed: false }])
    await words.give(kt, report, { type: 'withdraw' }, words.at('2026-03-02', '10:00'))
    expect(await deciding(focal)).toEqual([{ closed: true }])
    await words.morning('2026-03-03')
    expect(await words.mails()).toEqual([])
  })
})

describe('nights without a worker', () => {
  it('are made up for by one mail, with everything in it', async () => {
    await words.give(kt, report, { type: 'submit' }, words.at('2026-03-02'))
    for (const name of ['Công an xã', 'Đài phát thanh xã'])
      await words.give(
        name === 'Công an xã' ? 'congan@loc-quang.demo' : 'daitt@loc-quang.demo',
        await words.report(LOC_QUANG, 'unit', name),
        { type: 'submit' },
        words.at('2026-03-03'),
      )
    await words.morning('2026-03-06')
    await words.morning('2026-03-06')
    const sent = (await words.mails()).filter(({ recipient }) => recipient === focal)
    expect(sent.map(({ subject }) => subject)).toEqual([
      'Sáu Rõ 06/03/2026: Chờ anh/chị quyết định, bước “Cơ quan đầu mối” (3)',
    ])
    await words.morning('2026-03-07')
    expect((await words.mails()).filter(({ recipient }) => recipient === focal)).toHaveLength(1)
  })

  it('leave of several reminders the last one', async () => {
    await app.sql(
      `update approval_timers set fire_at = fire_at - interval '20 days' where kind = 'reminder' and fired_at is null`,
    )
    const before = await app.sql(
      `select count(*)::int as many from approval_timers where fired_at is null and kind = 'reminder'
      and slot in (select id from approval_slots where report = $1 and status = 'open')`,
      [report],
    )
    expect(before).toEqual([{ many: 3 }])
    await words.morning('2026-04-02')
    expect((await words.told(report)).filter((line) => line.startsWith('remind'))).toEqual([
      'remind daumoi 02/04',
    ])
  })
})

describe('a return', () => {
  it('is mailed at once to whoever sent the report, and once', async () => {
    await words.give(focal, report, { type: 'return', reason: 'Chưa rõ số liệu' }, words.at('2026-03-09'))
    const { sendUrgent } = await import('@/services/notice/sendUrgent')
    const now = words.at('2026-03-09', '09:01')
    await Promise.all([1, 2, 3].map(() => sendUrgent({ payload: app.payload, now })))
    await words.morning('2026-03-10')
    const sent = (await words.mails()).filter(({ recipient }) => recipient === kt)
    expect(sent.map(({ subject }) => subject)).toEqual([
      'Sáu Rõ: bị trả lại, cần sửa – Phòng Kinh tế – Tháng 11/2026',
    ])
    expect(sent[0]!.body).not.toContain('Chưa rõ số liệu')
  })

  it('is asked for in the transaction that returns: the job stands beside it', async () => {
    await words.give(kt, report, { type: 'submit' }, words.at('2026-03-10'))
    await app.sql(`delete from graphile_worker._private_jobs`)
    await words.give(focal, report, { type: 'return', reason: 'Chưa rõ số liệu' }, words.at('2026-03-11'))
    const jobs = await app.sql(`select task_identifier as task from graphile_worker.jobs`)
    expect(jobs).toEqual([{ task: 'tell_urgent' }])
  })
})

describe('the mail server', () => {
  it('that is down is tried again, and each is told once', async () => {
    await words.give(kt, report, { type: 'submit' }, words.at('2026-03-12'))
    await words.give(focal, report, { type: 'return', reason: 'Chưa rõ số liệu' }, words.at('2026-03-13'))
    await words.morning('2026-03-13', { mails: false })
    const { sendOutbox } = await import('@/services/notice/sendOutbox')
    const [mail] = await words.mails()
    const now = words.at('2026-03-13', '09:05')
    const sent: unknown[] = []
    const down = async () => {
      throw new Error('connection refused')
    }
    const up = async (message: unknown) => {
      sent.push(message)
    }
    const through = (sendEmail: unknown) =>
      sendOutbox({ payload: Object.assign(Object.create(app.payload), { sendEmail }), mail: mail!.id, now })
    await expect(through(down)).rejects.toThrow('connection refused')
    const state = () =>
      app.sql(
        `select failed_at is not null as failed, sent_at is not null as sent from notice_sendings where mail = $1`,
        [mail!.id],
      )
    expect(await state()).toEqual([{ failed: true, sent: false }])
    await through(up)
    await through(up)
    expect(await state()).toEqual([{ failed: true, sent: true }])
    expect(sent).toHaveLength(1)
  })

  it('that was down does not send what was done meanwhile', async () => {
    await words.give(kt, report, { type: 'submit' }, words.at('2026-03-14'))
    await words.give(focal, report, { type: 'return', reason: 'Chưa rõ số liệu' }, words.at('2026-03-15'))
    await words.morning('2026-03-15', { mails: false })
    const [mail] = await words.mails()
    await words.give(kt, report, { type: 'submit' }, words.at('2026-03-16'))
    const { sendOutbox } = await import('@/services/notice/sendOutbox')
    await sendOutbox({ payload: app.payload, mail: mail!.id, now: words.at('2026-03-16', '10:00') })
    expect(await words.mails()).toEqual([])
    const [{ dropped }] = (await app.sql(
      `select count(*)::int as dropped from notice_sendings where mail = $1 and dropped_at is not null and sent_at is null`,
      [mail!.id],
    )) as [{ dropped: number }]
    expect(dropped).toBe(1)
  })
})

describe('somebody', () => {
  const send = async () => {
    await words.give(kt, report, { type: 'withdraw' }, words.at('2026-03-17')).catch(() => null)
    await clear()
    await words.give(kt, report, { type: 'submit' }, words.at('2026-03-18'))
    await words.morning('2026-03-19')
    return (await words.mails()).filter(({ recipient }) => recipient === focal).length
  }

  it('whose account is closed is told nothing, not even in the workspace', async () => {
    await app.sql(`update users set closed_on = '2026-03-01T12:00:00Z' where email = $1`, [focal])
    expect(await send()).toBe(0)
    expect(await deciding(focal)).toEqual([])
    await app.sql(`update users set closed_on = null where email = $1`, [focal])
  })

  it('whose appointment ended since gets no mail', async () => {
    await words.give(kt, report, { type: 'withdraw' }, words.at('2026-03-19', '10:00'))
    await clear()
    await words.give(kt, report, { type: 'submit' }, words.at('2026-03-19', '11:00'))
    expect(await deciding(focal)).toEqual([{ closed: false }])
    const person = `(select id from users where email = '${focal}')`
    const [kept] = await app.sql(`select "to" from appointments where person_id = ${person}`)
    await app.sql(`update appointments set "to" = '2026-01-01T12:00:00Z' where person_id = ${person}`)
    await words.morning('2026-03-20')
    expect(await words.mails()).toEqual([])
    expect((await app.ask('GET', '/api/notices', { as: focal })).body).toEqual({ unread: 0, items: [] })
    await app.sql(`update appointments set "to" = $1 where person_id = ${person}`, [kept!.to])
  })

  it('who wants no mail a day gets none, and is told in the workspace', async () => {
    await app.sql(
      `insert into notice_settings (person, digest, urgent) select id, false, true from users where email = $1`,
      [focal],
    )
    expect(await send()).toBe(0)
    expect((await app.ask('GET', '/api/notices', { as: focal })).body.unread).toBe(1)
  })

  it('who wants nothing at once gets it with the rest of the day', async () => {
    await app.sql(
      `insert into notice_settings (person, digest, urgent) select id, true, false from users where email = $1`,
      ['vp@loc-quang.demo'],
    )
    const other = await words.report(LOC_QUANG, 'unit', 'Văn phòng HĐND và UBND')
    await words.give('vp@loc-quang.demo', other, { type: 'submit' }, words.at('2026-03-22'))
    await words.give(focal, other, { type: 'return', reason: 'Chưa rõ số liệu' }, words.at('2026-03-23'))
    await words.morning('2026-03-24')
    const sent = (await words.mails()).filter(({ recipient }) => recipient === 'vp@loc-quang.demo')
    expect(sent.map(({ subject }) => subject)).toEqual(['Sáu Rõ 24/03/2026: Bị trả lại, cần sửa (1)'])
  })
})

describe('over HTTP', () => {
  it('reads, marks one, marks all, and refuses what is not theirs', async () => {
    await app.sql(`delete from notice_settings`)
    await words.give(kt, report, { type: 'withdraw' }, words.at('2026-03-24', '12:00'))
    await words.give(kt, report, { type: 'submit' }, words.at('2026-03-25'))
    const listed = await app.ask('GET', '/api/notices', { as: focal })
    expect(listed.body.items[0]).toMatchObject({ kind: 'decide', step: 'focal', path: `/bao-cao/${report}` })
    const [{ id }] = listed.body.items
    const mark = (as: string, notices: unknown) =>
      app.ask('POST', '/api/notices/read', { as, body: { notices } })
    expect((await mark(kt, [id])).body.errors[0].code).toBe('notice_unknown')
    expect((await mark(focal, [])).status).toBe(400)
    expect(
      (await app.ask('POST', '/api/notices/read', { as: focal, body: { notices: 'all', x: 1 } })).status,
    ).toBe(400)
    expect((await mark(focal, [id])).body).toEqual({ unread: 0 })
    expect((await mark(focal, 'all')).body).toEqual({ unread: 0 })
  })

  it('says in the health check that nobody lets timers fire', async () => {
    const timers = async () => (await app.ask('GET', '/api/health')).body.timers
    await app.sql(`update approval_timers set fire_at = now() + interval '1 day' where fired_at is null`)
    expect(await timers()).toBe('ok')
    await app.sql(`update approval_timers set fire_at = now() - interval '7 minutes' where fired_at is null`)
    expect(await timers()).toBe('late')
  })
})

it('tells the administrator of the commune where nobody is left to decide', async () => {
  const other = await words.report(LOC_QUANG, 'unit', 'Phòng Văn hóa - Xã hội')
  await app.sql(
    `insert into report_editors (report, person, at) select $1, id, now() from users where email = $2`,
    [other, focal],
  )
  await words.give('vhxh@loc-quang.demo', other, { type: 'submit' }, words.at('2026-03-26'))
  expect(await words.told(other)).toContain('blocked quantri 26/03')
})

it('tells the administrator of the commune where whoever would decide has no account any more', async () => {
  const other = await words.report(LOC_QUANG, 'unit', 'Ban Chỉ huy Quân sự xã')
  await app.sql(`update users set closed_on = '2026-03-01T12:00:00Z' where email = $1`, [focal])
  await words.give('bchqs@loc-quang.demo', other, { type: 'submit' }, words.at('2026-03-27'))
  expect(await words.told(other)).toEqual(['blocked quantri 27/03'])
  await app.sql(`update users set closed_on = null where email = $1`, [focal])
})
