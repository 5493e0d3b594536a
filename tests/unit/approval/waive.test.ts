import { after, ladder, lastEvent, sendBack, submit, verdict, world } from './world'

const gated = (doc = {}) =>
  world({
    workflow: ladder({ gate: 'children_decided' }),
    doc: { gate: { expected: ['u1', 'u2'], decided: ['u1'] }, ...doc },
  })
const waive = (unit?: string, reason: string | undefined = 'Đơn vị giải thể') => ({
  type: 'waive' as const,
  unit,
  reason,
})

describe('waive', () => {
  it('records the unit and why, and moves nothing else', () => {
    const at = after(gated(), ['giang', waive('u2')])
    expect(at.state).toEqual({ ...gated().state, waived: ['u2'] })
    expect(lastEvent(at)).toMatchObject({ reason: 'Đơn vị giải thể', detail: { waived: 'u2' } })
  })

  it('is for the issuers only', () => {
    expect(verdict(gated(), 'an', waive('u2'))).toBe('forbidden not_an_issuer')
  })

  it('is possible for somebody who edited the document', () => {
    expect(verdict(gated({ editors: ['giang'] }), 'giang', waive('u2'))).toBe('accepted')
  })

  it('needs a reason', () => {
    expect(verdict(gated(), 'giang', waive('u2', ' '))).toBe('rule reason_required')
  })

  it.each([undefined, 'u9'])('is refused for %s, which does not report', (unit) => {
    expect(verdict(gated(), 'giang', waive(unit))).toBe('rule unit_not_expected')
  })

  it('is refused for a unit whose report is approved', () => {
    expect(verdict(gated(), 'giang', waive('u1'))).toBe('rule unit_already_in')
  })

  it('is refused for a unit that is waived already', () => {
    const at = after(gated({ gate: { expected: ['u1', 'u2'], decided: [] } }), ['giang', waive('u2')])
    expect(verdict(at, 'giang', waive('u2'))).toBe('rule unit_already_in')
  })

  it('is refused when no unit is awaited', () => {
    const at = gated({ gate: { expected: ['u1'], decided: ['u1'] } })
    expect(verdict(at, 'giang', waive('u1'))).toBe('rule no_unit_outstanding')
  })

  it('is refused on a ladder without a gate', () => {
    const at = world({ doc: { gate: { expected: ['u2'], decided: [] } } })
    expect(verdict(at, 'giang', waive('u2'))).toBe('rule no_unit_outstanding')
  })

  it('is refused once the report is submitted', () => {
    const at = after(gated(), ['giang', waive('u2')], ['an', submit])
    expect(verdict(at, 'giang', waive('u2'))).toBe('rule not_in_this_state')
  })

  it('is possible again after a return, and earlier waivers stand', () => {
    const at = after(gated(), ['giang', waive('u2')], ['an', submit], ['binh', sendBack()])
    const more = { ...at, doc: { ...at.doc, gate: { expected: ['u1', 'u2', 'u3'], decided: ['u1'] } } }
    expect(after(more, ['giang', waive('u3')]).state.waived).toEqual(['u2', 'u3'])
  })
})
