import {
  after,
  answer,
  approve,
  issue,
  issuedLadder,
  ladder,
  lastEvent,
  sendBack,
  step,
  submit,
  verdict,
  world,
} from './world'

const submitted = (over: Parameters<typeof world>[0] = {}) => after(world(over), ['an', submit])

const bothMust = ladder({
  steps: [
    step({
      key: 'check',
      quorum: 'all',
      assignees: [
        { role: 'check', relation: 'commune' },
        { role: 'lead', relation: 'commune' },
      ],
    }),
    step({ key: 'receive' }),
  ],
})

describe('approve', () => {
  it('records who decided and opens the next step', () => {
    const { state } = after(submitted(), ['binh', approve])
    expect(state.slots[0]).toMatchObject({ status: 'approved', decidedBy: 'binh' })
    expect(state).toMatchObject({ status: 'running', step: 'lead' })
  })

  it('ends the ladder at the last step', () => {
    const { state } = after(submitted(), ['binh', approve], ['chi', approve], ['dung', approve])
    expect(state).toMatchObject({ status: 'approved', step: null, awaitingIssue: false })
  })

  it('is refused to somebody without an open slot', () => {
    expect(verdict(submitted(), 'chi', approve)).toBe('forbidden no_open_slot')
  })

  it('is refused to the same role of another commune', () => {
    expect(verdict(submitted(), 'outsider', approve)).toBe('forbidden no_open_slot')
  })

  it('is refused before anything was submitted', () => {
    expect(verdict(world(), 'binh', approve)).toBe('forbidden no_open_slot')
  })

  it('is refused while the document is back with its author', () => {
    expect(verdict(after(submitted(), ['binh', sendBack()]), 'binh', approve)).toBe('forbidden no_open_slot')
  })

  it('is refused on a closed document', () => {
    const closed = after(submitted(), ['binh', approve], ['chi', approve], ['dung', approve])
    expect(verdict(closed, 'dung', approve)).toBe('rule already_closed')
  })

  it('is refused to the submitter', () => {
    const people = { an: ['role:writer@c1', 'role:check@c1'], binh: ['role:check@c1'] }
    expect(verdict(submitted({ people }), 'an', approve)).toBe('forbidden own_work')
  })

  it('is refused to an editor of the revision', () => {
    expect(verdict(submitted({ doc: { editors: ['binh'] } }), 'binh', approve)).toBe('forbidden own_work')
  })

  it('lets nobody decide two steps', () => {
    const people = { an: ['role:writer@c1'], binh: ['role:check@c1', 'role:lead@c1'], chi: ['role:lead@c1'] }
    const at = after(submitted({ people }), ['binh', approve])
    expect(verdict(at, 'binh', approve)).toBe('forbidden already_decided')
  })

  it('lets nobody decide two steps across a return that kept the first approval', () => {
    const people = {
      an: ['role:writer@c1'],
      binh: ['role:check@c1', 'role:lead@c1'],
      chi: ['role:lead@c1'],
      dung: ['role:receive@p1'],
    }
    const at = after(
      submitted({ people }),
      ['binh', approve],
      ['chi', approve],
      ['dung', sendBack({ to: 'lead' })],
    )
    expect(at.state).toMatchObject({ round: 2, step: 'lead' })
    expect(verdict(at, 'binh', approve)).toBe('forbidden already_decided')
  })

  it('lets somebody decide again in a new round', () => {
    const at = after(submitted(), ['binh', approve], ['chi', sendBack()], ['an', submit])
    expect(verdict(at, 'binh', approve)).toBe('accepted')
  })

  it('keeps the step open until every assignee has decided when all must', () => {
    const once = after(submitted({ workflow: bothMust }), ['binh', approve])
    expect(once.state.step).toBe('check')
    expect(after(once, ['chi', approve]).state.step).toBe('receive')
  })

  it('asks which slot is meant when the caller has several', () => {
    const both = ['role:check@c1', 'role:lead@c1']
    const people = { an: ['role:writer@c1'], binh: both, hoa: both }
    const result = answer(submitted({ workflow: bothMust, people }), 'binh', approve)
    expect(result).toMatchObject({
      refusal: { kind: 'rule', code: 'several_open_slots', path: 'slot', params: { count: 2 } },
    })
  })

  it('decides the slot named', () => {
    const people = { an: ['role:writer@c1'], binh: ['role:check@c1', 'role:lead@c1'], chi: ['role:check@c1'] }
    const at = after(submitted({ workflow: bothMust, people }), ['binh', { type: 'approve', slot: 'slot1' }])
    expect(at.state.slots.map(({ status }) => status)).toEqual(['open', 'approved'])
  })

  it("does not decide somebody else's slot", () => {
    const at = submitted({ workflow: bothMust })
    expect(verdict(at, 'binh', { type: 'approve', slot: 'slot1' })).toBe('forbidden slot_not_yours')
  })

  it('is refused where it leaves nobody for the seat beside it', () => {
    const people = { an: ['role:writer@c1'], binh: ['role:check@c1', 'role:lead@c1'], chi: ['role:check@c1'] }
    const at = submitted({ workflow: bothMust, people })
    expect(verdict(at, 'binh', { type: 'approve', slot: 'slot0' })).toBe('rule nobody_left')
    expect(verdict(at, 'binh', { type: 'approve', slot: 'slot1' })).toBe('accepted')
  })

  it('is refused where it takes the last person of a later step away', () => {
    const people = { ...world().people, chi: ['role:check@c1', 'role:lead@c1'] }
    expect(verdict(submitted({ people }), 'chi', approve)).toBe('rule nobody_left')
    expect(verdict(submitted({ people }), 'binh', approve)).toBe('accepted')
  })

  it('is refused though it is not the next step that would be left without anybody', () => {
    const people = { ...world().people, dung: ['role:check@c1', 'role:receive@p1'] }
    expect(verdict(submitted({ people }), 'dung', approve)).toBe('rule nobody_left')
  })

  it('is accepted where a later step has nobody whoever approves', () => {
    const { dung, ...people } = world().people
    expect([dung, verdict(submitted({ people }), 'binh', approve)]).toEqual([['role:receive@p1'], 'accepted'])
  })

  it('tells at once of a step whose only person is needed later', () => {
    const people = {
      an: ['role:writer@c1'],
      binh: ['role:check@c1', 'role:lead@c1'],
      dung: ['role:receive@p1'],
    }
    const at = submitted({ people })
    expect(verdict(at, 'binh', approve)).toBe('rule nobody_left')
    expect(lastEvent(at).detail.blocked).toBe(true)
  })

  it('says so at once when two seats have one person between them', () => {
    const people = { an: ['role:writer@c1'], binh: ['role:check@c1', 'role:lead@c1'] }
    expect(lastEvent(submitted({ workflow: bothMust, people })).detail.blocked).toBe(true)
  })

  it('waits for the issue before a step that requires it', () => {
    const { state } = after(submitted({ workflow: issuedLadder() }), ['binh', approve], ['chi', approve])
    expect(state).toMatchObject({ status: 'running', step: null, awaitingIssue: true })
  })

  it('is refused to everybody while the issue is awaited', () => {
    const at = after(submitted({ workflow: issuedLadder() }), ['binh', approve], ['chi', approve])
    expect(Object.keys(at.people).map((person) => verdict(at, person, approve))).toEqual(
      Object.keys(at.people).map(() => 'forbidden no_open_slot'),
    )
  })

  it('lets the report reach the province at the step that gives reach', () => {
    const checked = after(submitted({ workflow: issuedLadder() }), ['binh', approve])
    expect([checked.state.reached, after(checked, ['chi', approve]).state.reached]).toEqual([false, true])
  })

  it('keeps the day of the decision before the issue, in Viet Nam', () => {
    const at = after({ ...submitted({ workflow: issuedLadder() }), now: '2026-11-20T18:30:00.000Z' }, [
      'binh',
      approve,
    ])
    expect(at.state.leaderDecidedOn).toBeNull()
    expect(after(at, ['chi', approve]).state.leaderDecidedOn).toBe('2026-11-21')
  })

  it('says so when nobody can issue', () => {
    const { giang, ...people } = world().people
    const at = after(submitted({ workflow: issuedLadder(), people }), ['binh', approve], ['chi', approve])
    expect([giang, lastEvent(at).detail.blocked]).toEqual([['role:clerk@c1'], true])
  })

  it('is content with one issuer of two', () => {
    const issuers = ['clerk', 'deputy_clerk'].map((role) => ({ role, relation: 'commune' as const }))
    const at = after(submitted({ workflow: issuedLadder({ issuers }) }), ['binh', approve], ['chi', approve])
    expect(lastEvent(at).detail.blocked).toBe(false)
  })

  it('keeps the report issued and in reach when the province accepts', () => {
    const at = after(
      submitted({ workflow: issuedLadder() }),
      ['binh', approve],
      ['chi', approve],
      ['giang', issue()],
      ['dung', approve],
    )
    expect(at.state).toMatchObject({ status: 'approved', reached: true, issued: true })
  })
})
