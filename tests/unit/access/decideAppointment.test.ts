import { decideAppointment } from '@/domain/access/decideAppointment'
import type { Appointment } from '@/domain/access/actor'
import type { Role } from '@/domain/access/roles'
import { at, holding, somebody } from './actors'

type Terms = Parameters<typeof decideAppointment>[0]['after']

const terms: Terms = { state: 'proposed', person: 'ann', position: 'post', from: '2026-01-01', to: null }
const confirmed: Terms = { ...terms, state: 'confirmed' }
const admin = holding('commune_admin', 'commune')
const leader = holding('commune_leader', 'commune')
const focal = holding('focal_officer', 'commune')

const decided = (
  by: Appointment,
  before: Terms | null,
  after: Partial<Terms>,
  role: Role = 'commune_leader',
) => {
  const result = decideAppointment({
    actor: somebody(by),
    role,
    place: at.commune,
    before,
    after: { ...(before ?? terms), ...after },
  })
  return result.ok ? result.value : `${result.refusal.code} ${result.refusal.path ?? ''}`.trim()
}

describe('a new appointment', () => {
  it('is confirmed by whoever may grant the role, whatever state was sent', () => {
    expect(decided(leader, null, { state: 'proposed' })).toBe('confirmed')
    expect(decided(admin, null, { state: 'proposed' }, 'viewer')).toBe('confirmed')
  })
  it('is proposed by whoever only administers, whatever state was sent', () => {
    expect(decided(admin, null, { state: 'confirmed' })).toBe('proposed')
    expect(decided(admin, null, { state: 'confirmed', person: 'me' })).toBe('proposed')
  })
  it('is not made by others, nor by administrators of another place', () => {
    expect(decided(focal, null, {})).toBe('grant_not_yours')
    expect(decided(holding('officer', 'unit'), null, {})).toBe('grant_not_yours')
    expect(decided(holding('commune_admin', 'otherCommune'), null, {}, 'viewer')).toBe('grant_not_yours')
  })
})

describe('a proposed appointment', () => {
  it('is confirmed by whoever may grant the role, and by no other', () => {
    expect(decided(leader, terms, { state: 'confirmed' })).toBe('confirmed')
    expect(decided(holding('province_admin', 'province'), terms, { state: 'confirmed' })).toBe('confirmed')
    expect(decided(admin, terms, { state: 'confirmed' })).toBe('grant_not_yours state')
    expect(decided(focal, terms, { state: 'confirmed' })).toBe('grant_not_yours state')
  })
  it('stays proposed when it is saved as it is', () => {
    expect(decided(admin, terms, {})).toBe('proposed')
    expect(decided(leader, terms, {})).toBe('proposed')
  })
  it('takes other days only from whoever administers the place', () => {
    expect(decided(admin, terms, { to: '2026-12-31' })).toBe('proposed')
    expect(decided(leader, terms, { to: '2026-12-31' })).toBe('grant_not_yours from')
    expect(decided(leader, terms, { state: 'confirmed', from: '2020-01-01' })).toBe('grant_not_yours from')
    expect(decided(holding('commune_admin', 'otherCommune'), terms, { from: '2020-01-01' })).toBe(
      'grant_not_yours from',
    )
  })
})

describe('an appointment in any state', () => {
  it.each([terms, confirmed])('keeps its person and position', (before) => {
    expect(decided(admin, before, { person: 'me' })).toBe('appointment_fixed person')
    expect(decided(leader, before, { position: 'other' })).toBe('appointment_fixed position')
  })
})

describe('a confirmed appointment', () => {
  it('does not go back to a proposal', () => {
    expect(decided(leader, confirmed, { state: 'proposed' })).toBe('appointment_fixed state')
  })
  it('is ended, or ended earlier, by whoever administers the place', () => {
    expect(decided(admin, confirmed, { to: '2026-12-31' })).toBe('confirmed')
    expect(decided(admin, { ...confirmed, to: '2026-12-31' }, { to: '2026-06-30' })).toBe('confirmed')
  })
  it('is neither lengthened nor begun at another day by them', () => {
    expect(decided(admin, { ...confirmed, to: '2026-06-30' }, { to: '2026-12-31' })).toBe(
      'grant_not_yours to',
    )
    expect(decided(admin, { ...confirmed, to: '2026-06-30' }, { to: null })).toBe('grant_not_yours to')
    expect(decided(admin, confirmed, { from: '2025-01-01' })).toBe('grant_not_yours to')
    expect(decided(admin, confirmed, { from: '2025-01-01', to: '2026-12-31' })).toBe('grant_not_yours to')
  })
  it('takes other days from whoever may grant the role', () => {
    expect(decided(leader, { ...confirmed, to: '2026-06-30' }, { to: null })).toBe('confirmed')
  })
  it('is not ended by those who neither grant the role nor administer the place', () => {
    expect(decided(focal, confirmed, { to: '2026-12-31' })).toBe('grant_not_yours to')
    expect(decided(holding('commune_admin', 'otherCommune'), confirmed, { to: '2026-12-31' })).toBe(
      'grant_not_yours to',
    )
  })
})
