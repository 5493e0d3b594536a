import type { Command } from '@/domain/approval/types'
import { withTransaction } from '@/data/withTransaction'
import { readSendingsForAdmin } from '@/services/notice/readSendingsForAdmin'
import { runPlanCommand } from '@/services/plan/runPlanCommand'
import { actorOf } from '../../support/actorOf'
import { noticesOf } from '../../support/notices'
import { openApp, type TestApp } from '../../support/openApp'
import { plansOf } from '../../support/plans'

const admin = 'quantri@sang-moc.demo'
const focal = 'daumoi@sang-moc.demo'
const leader = 'lanhdao@sang-moc.demo'
const province = 'so-khcn@thai-nguyen.demo'

let app: TestApp
let words: ReturnType<typeof noticesOf>
let plans: ReturnType<typeof plansOf>
let plan: string
let late: string

const step = (key: string, role: string, relation: string, more: object = {}) => ({
  key,
  labelVi: key,
  assignees: [{ role, relation }],
  returnTargets: ['author'],
  reasonMinLength: 3,
  ...more,
})

const give = async (email: string, of: string, command: Command, now: string) => {
  const actor = await actorOf(app, email)
  const revision = await plans.revision(of)
  return withTransaction(app.payload, null, ({ db }) =>
    runPlanCommand({ db, actor, plan: of, command, revision, now }),
  )
}

const told = (as: string): Promise<{ body: any }> => app.ask('GET', '/api/notices', { as })

beforeAll(async () => {
  app = await openApp({ name: 'notices of plans' })
  words = noticesOf(app)
  plans = plansOf(app)
  const ladder = await plans.ladder(admin)
  const timed = await plans.ladder(admin, {
    name: 'Duyệt kế hoạch có hạn',
    steps: [
      step('focal', 'focal_officer', 'commune', {
        due: { anchor: 'opening', workingDays: 1 },
        reminders: [0],
        escalation: { workingDays: 1, to: [{ role: 'commune_leader', relation: 'commune' }] },
      }),
      step('province', 'province_officer', 'province'),
    ],
  })
  const drafts = [
    await plans.draft(admin, { planLadder: ladder.id, title: 'Kế hoạch chuyển đổi số' }),
    await plans.draft(admin, { planLadder: timed.id, title: 'Kế hoạch nằm lại' }),
  ]
  for (const draft of drafts) await plans.lead(admin, draft)
  ;[plan, late] = drafts.map((draft) => draft.plan) as [string, string]
  for (const table of ['notice_sendings', 'notices', 'outbox']) await app.sql(`delete from ${table}`)
}, 120_000)
afterAll(() => app.close())

describe('a plan that climbs', () => {
  it('is told to those who can decide it, by its title, with the way to it', async () => {
    await give(admin, plan, { type: 'submit' }, words.at('2026-03-02'))
    expect(await words.told(plan)).toEqual(['decide daumoi 02/03'])
    const { body } = await told(focal)
    expect(body.items).toEqual([
      expect.objectContaining({
        kind: 'decide',
        subject: { kind: 'plan', id: plan },
        planTitle: 'Kế hoạch chuyển đổi số',
        periodKey: null,
        dueOn: null,
        path: `/ke-hoach/${plan}/duyet`,
      }),
    ])
  })

  it('shows whom it was told to those who administer it, and to nobody else', async () => {
    const seenBy = async (email: string) =>
      readSendingsForAdmin({
        payload: app.payload,
        actor: await actorOf(app, email),
        subject: { kind: 'plan', id: plan },
      })
    expect(await seenBy(admin)).toMatchObject([{ kind: 'decide', personName: 'Đầu mối xã Sảng Mộc' }])
    expect([await seenBy(leader), await seenBy('quantri@loc-ninh.demo')]).toEqual([null, null])
  })

  it('stands in the mail of the day by its title', async () => {
    await words.morning('2026-03-03')
    const sent = (await words.mails()).filter(({ recipient }) => recipient === focal)
    expect(sent).toHaveLength(1)
    expect(sent[0]!.body).toContain(
      `- Kế hoạch chuyển đổi số\n  http://localhost:3000/ke-hoach/${plan}/duyet`,
    )
  })

  it('that comes back is mailed at once to whoever sent it, without the reason', async () => {
    await give(focal, plan, { type: 'return', reason: 'Thiếu căn cứ' }, words.at('2026-03-03'))
    const { sendUrgent } = await import('@/services/notice/sendUrgent')
    await sendUrgent({ payload: app.payload, now: words.at('2026-03-03', '09:01') })
    const sent = (await words.mails()).filter(({ recipient }) => recipient === admin)
    expect(sent.map(({ subject }) => subject)).toEqual([
      'Sáu Rõ: bị trả lại, cần sửa – Kế hoạch chuyển đổi số',
    ])
    expect(sent[0]!.body).toContain('vì anh/chị lập kế hoạch này')
    expect(sent[0]!.body).not.toContain('Thiếu căn cứ')
  })

  it('closes what is done, step by step, and tells its sender of the end', async () => {
    await give(admin, plan, { type: 'submit' }, words.at('2026-03-04'))
    await give(focal, plan, { type: 'approve' }, words.at('2026-03-05'))
    await give(leader, plan, { type: 'approve' }, words.at('2026-03-06'))
    await give(province, plan, { type: 'approve' }, words.at('2026-03-09'))
    expect(await words.told(plan)).toEqual([
      'decide daumoi 02/03',
      'returned quantri 03/03',
      'decide daumoi 04/03',
      'decide lanhdao 05/03',
      'decide so-khcn 06/03',
      'accepted quantri 09/03',
    ])
    const open = await app.sql(`select kind from notices where subject = $1 and closed_at is null`, [plan])
    expect(open).toEqual([{ kind: 'accepted' }])
  })
})

describe('a plan that lies about at a step with a day', () => {
  it('is brought to mind on the day and asked of more people after it, by the system', async () => {
    await give(admin, late, { type: 'submit' }, words.at('2026-03-02'))
    for (const day of ['03', '04', '05']) await words.morning(`2026-03-${day}`)
    expect(await words.told(late)).toEqual([
      'decide daumoi 02/03',
      'remind daumoi 03/03',
      'escalated lanhdao 04/03',
    ])
    const { body } = await app.ask('GET', `/api/plans/${late}/history`, { as: admin })
    expect([body.verified, body.events.map(({ type }: { type: string }) => type)]).toEqual([
      true,
      ['submit', 'escalate'],
    ])
  })

  it('goes on with the decision of whoever was added', async () => {
    await give(leader, late, { type: 'approve' }, words.at('2026-03-05', '10:00'))
    expect((await words.told(late)).at(-1)).toBe('decide so-khcn 05/03')
  })
})

it('tells nobody of another commune or province', async () => {
  for (const stranger of ['daumoi@loc-quang.demo', 'so-khcn@dong-nai.demo']) {
    const { body } = await told(stranger)
    expect(body.items.filter(({ subject }: any) => subject.kind === 'plan')).toEqual([])
  }
})
