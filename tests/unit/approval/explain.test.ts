import { availableActions } from '@/domain/approval/availableActions'
import { unitReport } from '@/domain/approval/presets'
import {
  after,
  answer,
  approve,
  lastEvent,
  sendBack,
  situation,
  verdict,
  withdraw,
  world,
  type World,
} from './world'
import {
  accepted,
  approvedUnit,
  commune,
  offeredTo,
  people,
  row,
  sentCommune,
  sentUnit,
  unissued,
  unit,
} from './watched'

const explain = (reason: string | undefined = 'Vì sao giảm?', about: typeof row = row) => ({
  type: 'explain' as const,
  row: about,
  reason,
})
const offered = (at: World) =>
  offeredTo(at, 'explain', (of, person) => availableActions(situation(of, person)))

describe('explain', () => {
  it('asks about a row and moves nothing', () => {
    const at = after(approvedUnit(), ['leader', explain(' Vì sao giảm? ')])
    expect(at.state).toEqual(approvedUnit().state)
    expect(lastEvent(at)).toMatchObject({
      from: 'approved',
      to: 'approved',
      reason: 'Vì sao giảm?',
      detail: { about: row, opened: [] },
    })
  })

  it('leaves the day of the leader’s decision where it was', () => {
    const later = { ...unissued(), now: '2026-11-25T03:00:00.000Z' }
    expect(after(later, ['leader', explain()]).state.leaderDecidedOn).toBe('2026-11-20')
  })

  it.each([
    ['draft', unit(), ['leader']],
    ['draft again after a withdrawal', after(sentUnit(), ['officer', withdraw]), ['leader']],
    ['sent', sentUnit(), ['focal', 'leader']],
    ['returned', after(sentUnit(), ['focal', sendBack()]), ['focal', 'leader']],
    ['approved', approvedUnit(), ['focal', 'leader']],
  ])('is for the leader, and the focal office once it was sent, on a unit report (%s)', (_, at, who) => {
    expect(offered(at)).toEqual(who)
  })

  it.each([
    ['draft', commune(), ['leader']],
    ['at its leader', sentCommune(), ['leader', 'receiver', 'provinceLeader']],
    ['accepted', accepted(), ['leader', 'receiver', 'provinceLeader']],
  ])('is for the leader, and the province once it was sent, on a commune report (%s)', (_, at, who) => {
    expect(offered(at)).toEqual(who)
  })

  it('is for nobody else', () => {
    expect(verdict(sentUnit(), 'officer', explain())).toBe('forbidden not_a_questioner')
    expect(verdict(sentUnit(), 'otherLeader', explain())).toBe('forbidden not_a_questioner')
    expect(offered(world({ people }))).toEqual([])
  })

  it.each(['rejected', 'cancelled'] as const)('is refused on a document that is %s', (status) => {
    const at = { ...sentUnit(), state: { ...sentUnit().state, status } }
    expect([verdict(at, 'leader', explain()), verdict(at, 'focal', explain())]).toEqual([
      'rule already_closed',
      'rule already_closed',
    ])
  })

  it('is refused to the focal office while the report is being written', () => {
    expect(verdict(unit(), 'focal', explain())).toBe('rule not_in_this_state')
  })

  it('is possible for somebody who has decided, and does not keep them from deciding', () => {
    expect(verdict(approvedUnit(), 'focal', explain())).toBe('accepted')
    const at = after(sentUnit(), ['focal', explain()])
    expect(after(at, ['focal', approve]).state.status).toBe('approved')
  })

  it('is refused while a question on the same row is open', () => {
    expect(answer(sentUnit({ asked: [row] }), 'focal', explain())).toMatchObject({
      refusal: { kind: 'rule', code: 'already_asked', path: 'row' },
    })
  })

  it.each([
    ['another row', { kind: 'indicator', id: 'i2' }],
    ['a task of the same id', { kind: 'task', id: 'i1' }],
  ])('is possible while a question on %s is open', (_, about) => {
    expect(verdict(sentUnit({ asked: [about as typeof row] }), 'focal', explain())).toBe('accepted')
  })

  it('needs a question as long as the ladder’s reasons', () => {
    expect(verdict(sentUnit(), 'focal', explain('Sao'))).toBe('accepted')
    expect(verdict(sentUnit(), 'focal', explain('Sa '))).toBe('rule reason_required')
    const [step] = unitReport.steps
    const free = { ...unitReport, steps: [{ ...step!, reasonMinLength: 0 }] }
    expect(verdict({ ...sentUnit(), workflow: free }, 'focal', explain(' '))).toBe('rule reason_required')
  })
})
