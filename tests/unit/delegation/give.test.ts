import type { Actor, Appointment } from '@/domain/access/actor'
import { communeReport, plan, unitReport } from '@/domain/approval/presets'
import { give } from '@/domain/delegation/give'
import { held } from './held'

const actor = (person: string, ...appointments: Appointment[]): Actor => ({ person, appointments })

type Asked = Parameters<typeof give>[0]
type Over = Partial<Omit<Asked, 'terms'>> & { terms?: Partial<Asked['terms']> }

const asked = ({ terms, ...over }: Over = {}): Asked => ({
  actor: actor('nam', held('commune_leader')),
  principalHolds: [held('commune_leader')],
  principalMayHold: [],
  substituteHolds: [held('focal_officer')],
  units: ['u1'],
  ladders: [unitReport, communeReport, plan],
  given: [],
  today: '2026-11-20',
  ...over,
  terms: {
    principal: 'nam',
    substitute: 'lan',
    documentTypes: [],
    steps: [],
    unit: null,
    from: '2026-11-20',
    to: '2026-11-30',
    reason: 'Đi công tác',
    ...terms,
  },
})

const verdict = (over: Over) => {
  const result = give(asked(over))
  return result.ok ? 'accepted' : `${result.refusal.kind} ${result.refusal.code}`
}

describe('giving a delegation', () => {
  it('is up to everybody for their own decisions, and says where it holds', () => {
    expect(give(asked())).toEqual({
      ok: true,
      value: { commune: 'c1', province: 'p1', reason: 'Đi công tác' },
    })
  })

  it.each([
    ['province_admin', 'accepted'],
    ['system_admin', 'accepted'],
    ['commune_admin', 'forbidden delegation_not_yours'],
    ['focal_officer', 'forbidden delegation_not_yours'],
    ['officer', 'forbidden delegation_not_yours'],
  ] as const)('for a leader is up to those who administer and could appoint one: %s', (role, expected) => {
    expect(verdict({ actor: actor('quan', held(role)) })).toBe(expected)
  })

  it('for the head of a unit is up to the administrator of the commune too', () => {
    const principalHolds = [held('unit_head', { unit: 'u1', organisation: 'u1' })]
    expect(verdict({ actor: actor('quan', held('commune_admin')), principalHolds })).toBe('accepted')
  })

  it('by no administrator for whom a post is to come that the administrator could not grant', () => {
    const principalHolds = [held('unit_head', { unit: 'u1', organisation: 'u1' })]
    const principalMayHold = [...principalHolds, held('commune_leader')]
    expect(verdict({ actor: actor('quan', held('commune_admin')), principalHolds, principalMayHold })).toBe(
      'forbidden delegation_not_yours',
    )
    expect(verdict({ principalMayHold: [held('commune_leader'), held('viewer')] })).toBe('accepted')
  })

  it('is up to no administrator where one post of several is not theirs to grant', () => {
    const principalHolds = [held('unit_head', { unit: 'u1', organisation: 'u1' }), held('commune_leader')]
    expect(verdict({ actor: actor('quan', held('commune_admin')), principalHolds })).toBe(
      'forbidden delegation_not_yours',
    )
  })

  it('is no way for an administrator to decide', () => {
    expect(verdict({ actor: actor('lan', held('province_admin')) })).toBe('forbidden delegation_not_yours')
  })

  it('needs two people', () => {
    expect(verdict({ terms: { substitute: 'nam' } })).toBe('rule delegation_to_self')
  })

  it('needs something to give', () => {
    expect(verdict({ principalHolds: [] })).toBe('rule nothing_to_delegate')
  })

  it.each([
    ['another commune', held('focal_officer', { commune: 'c2' })],
    ['the province', held('province_officer', { commune: null })],
  ])('never reaches %s', (_, elsewhere) => {
    expect(verdict({ substituteHolds: [elsewhere] })).toBe('rule substitute_elsewhere')
  })

  it.each([
    [{ from: '2026-11-19' }, 'rule delegation_days_invalid'],
    [{ to: '2026-11-19' }, 'rule delegation_days_invalid'],
    [{ to: '2026-11-20' }, 'accepted'],
    [{ to: '2027-11-20' }, 'accepted'],
    [{ to: '2027-11-21' }, 'rule delegation_days_invalid'],
  ])('runs for a year at most, from today on: %j', (terms, expected) => {
    expect(verdict({ terms })).toBe(expected)
  })

  it.each([
    [{ unit: 'u1' }, 'accepted'],
    [{ unit: 'u9' }, 'rule delegation_scope_invalid'],
    [{ steps: ['leader'] }, 'accepted'],
    [{ steps: ['no step'] }, 'rule delegation_scope_invalid'],
  ])('names units of the place and steps that can be: %j', (terms, expected) => {
    expect(verdict({ terms })).toBe(expected)
  })

  it.each([
    ['the principal decides', ['leader'], [], 'accepted'],
    ['the principal decides among others that they do not', ['leader', 'province'], [], 'accepted'],
    ['that asks the principal once it is late', ['focal'], ['unit_report'], 'accepted'],
    ['of the province', ['province'], [], 'rule delegation_steps_not_held'],
    ['that is theirs in other documents', ['focal'], ['plan'], 'rule delegation_steps_not_held'],
    ['of no ladder in use', ['somewhere'], [], 'rule delegation_steps_not_held'],
  ] as const)('hands over something where it names a step: one %s', (_, steps, documentTypes, expected) => {
    expect(verdict({ terms: { steps, documentTypes } })).toBe(expected)
  })

  it('looks at the posts of the principal, not of the administrator who gives it', () => {
    const principalHolds = [held('focal_officer')]
    const administrator = actor('quan', held('province_admin', { commune: null, organisation: 'p1' }))
    const by = (steps: string[]) => verdict({ actor: administrator, principalHolds, terms: { steps } })
    expect(by(['focal'])).toBe('accepted')
    expect(by(['leader'])).toBe('rule delegation_steps_not_held')
  })

  it('hands over a step of a post that the principal is to hold', () => {
    const principalHolds = [held('focal_officer')]
    const principalMayHold = [...principalHolds, held('commune_leader')]
    expect(verdict({ principalHolds, principalMayHold, terms: { steps: ['leader'] } })).toBe('accepted')
  })

  it('hands over no step of a post elsewhere', () => {
    const principalHolds = [
      held('focal_officer'),
      held('commune_leader', { commune: 'c2', organisation: 'c2' }),
    ]
    expect(verdict({ principalHolds, terms: { steps: ['leader'] } })).toBe('rule delegation_steps_not_held')
  })

  it('needs a reason', () => {
    expect(verdict({ terms: { reason: '  ' } })).toBe('rule reason_required')
  })

  it.each([
    ['the same', {}, 'rule delegation_overlaps'],
    ['part of it', { documentTypes: ['plan'] as const, unit: 'u1' }, 'rule delegation_overlaps'],
    ['other days', { from: '2026-12-01', to: '2026-12-02' }, 'accepted'],
  ])('is not given twice: %s', (_, scope, expected) => {
    const given = [
      { documentTypes: [], steps: [], unit: null, from: '2026-11-30', to: '2026-11-30', ...scope },
    ]
    expect(verdict({ given })).toBe(expected)
  })
})
