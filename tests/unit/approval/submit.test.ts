import {
  after,
  answer,
  approve,
  lastEvent,
  ladder,
  sendBack,
  step,
  submit,
  verdict,
  withdraw,
  world,
} from './world'

const gated = (doc = {}) =>
  world({
    workflow: ladder({ gate: 'children_decided' }),
    doc: { gate: { expected: ['u1', 'u2', 'u3'], decided: ['u1'] }, ...doc },
  })

describe('submit', () => {
  it('opens the first step in round one', () => {
    const { state } = after(world(), ['an', submit])
    expect(state).toMatchObject({ status: 'running', round: 1, step: 'check', submittedBy: 'an' })
    expect(state.slots).toEqual([
      {
        id: 'slot0',
        step: 'check',
        round: 1,
        candidateKeys: ['role:check@c1'],
        status: 'open',
        decidedBy: null,
      },
    ])
  })

  it('is for authors only', () => {
    expect(verdict(world(), 'binh', submit)).toBe('forbidden not_an_author')
  })

  it('is refused while the document is on its ladder', () => {
    expect(verdict(after(world(), ['an', submit]), 'an', submit)).toBe('rule not_in_this_state')
  })

  it('is refused once the document is closed', () => {
    const closed = after(world(), ['an', submit], ['binh', approve], ['chi', approve], ['dung', approve])
    expect(verdict(closed, 'an', submit)).toBe('rule already_closed')
  })

  it('tells a stranger that it is not theirs before telling that it is too late', () => {
    expect(verdict(after(world(), ['an', submit]), 'binh', submit)).toBe('forbidden not_an_author')
  })

  it('is refused when the period is locked', () => {
    expect(verdict(world({ doc: { locked: true } }), 'an', submit)).toBe('rule period_locked')
  })

  it('names how many units the gate still waits for', () => {
    const result = answer(gated(), 'an', submit)
    expect(result).toEqual({
      ok: false,
      refusal: { kind: 'rule', code: 'gate_open', params: { missing: 2, expected: 3 } },
    })
  })

  it('passes the gate when every unit is approved or waived', () => {
    const at = gated({ gate: { expected: ['u1', 'u2'], decided: ['u1'] } })
    const waived = after(at, ['giang', { type: 'waive', unit: 'u2', reason: 'Nghỉ' }])
    expect(verdict(waived, 'an', submit)).toBe('accepted')
  })

  it('is a conflict when a child has changed since it was consolidated', () => {
    expect(verdict(world({ doc: { childrenChanged: true } }), 'an', submit)).toBe('conflict children_changed')
  })

  it('counts the required rows without a value', () => {
    const result = answer(world({ doc: { requiredMissing: 4 } }), 'an', submit)
    expect(result).toMatchObject({
      refusal: { kind: 'rule', code: 'required_rows_missing', params: { count: 4 } },
    })
  })

  it('starts another round after a return', () => {
    const returned = after(world(), ['an', submit], ['binh', sendBack()])
    expect(after(returned, ['an', submit]).state).toMatchObject({
      status: 'running',
      round: 2,
      step: 'check',
    })
  })

  it('goes on in the same round after a withdrawal', () => {
    expect(after(world(), ['an', submit], ['an', withdraw], ['an', submit]).state.round).toBe(1)
  })

  it('asks the substitutes when the submitter is the only assignee', () => {
    const steps = [step({ key: 'check', substitutes: [{ role: 'lead', relation: 'commune' }] })]
    const people = { an: ['role:writer@c1', 'role:check@c1'], chi: ['role:lead@c1'] }
    const at = after(world({ workflow: ladder({ steps }), people }), ['an', submit])
    expect(at.state.slots[0]?.candidateKeys).toEqual(['role:lead@c1'])
    expect(lastEvent(at).detail.blocked).toBe(false)
  })

  it('opens a step that nobody may decide, says so, and approves nothing', () => {
    const people = { an: ['role:writer@c1', 'role:check@c1'] }
    const at = after(world({ people }), ['an', submit])
    expect(at.state).toMatchObject({ status: 'running', step: 'check' })
    expect(at.state.slots[0]).toMatchObject({ status: 'open', candidateKeys: ['role:check@c1'] })
    expect(lastEvent(at).detail.blocked).toBe(true)
  })
})
