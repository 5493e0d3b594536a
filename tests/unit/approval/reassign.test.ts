import { availableActions } from '@/domain/approval/availableActions'
import type { Command } from '@/domain/approval/types'
import { replay } from '@/domain/approval/replay'
import { standing } from './standIn'
import { people as staff, sentCommune, sentUnit, unissued } from './watched'
import { after, approve, lastEvent, recall, situation, submit, verdict, world, type World } from './world'

const people = {
  ...staff,
  admin: ['role:commune_admin@c1'],
  provinceAdmin: ['role:province_admin@p1'],
  system: ['role:system_admin@national'],
  neighbourAdmin: ['role:commune_admin@c2'],
  deputy: ['role:commune_leader@c1'],
  secondFocal: ['role:focal_officer@c1'],
}
const withAdmins = (at: World): World => ({ ...at, people })
const to = (person: string, over: Partial<Command<'reassign'>> = {}): Command => ({
  type: 'reassign',
  person,
  reason: 'Đi học dài ngày',
  ...over,
})
const sent = withAdmins(sentCommune())

describe('reassign', () => {
  it('leaves the decision with the person named alone', () => {
    const at = after(sent, ['admin', to('deputy')])
    expect(verdict(at, 'leader', approve)).toBe('forbidden no_open_slot')
    expect(verdict(at, 'deputy', approve)).toBe('accepted')
  })

  it('is recorded with who, whom and why', () => {
    expect(lastEvent(after(sent, ['admin', to('deputy')]))).toMatchObject({
      type: 'reassign',
      actor: 'admin',
      step: 'leader',
      reason: 'Đi học dài ngày',
      detail: { reassigned: { person: 'deputy' } },
    })
  })

  it('is told again by the history', () => {
    const at = after(sent, ['admin', to('deputy')], ['deputy', approve], ['deputy', recall])
    expect(replay({ workflow: at.workflow, events: at.events })).toEqual(at.state)
    expect(verdict(at, 'leader', approve)).toBe('forbidden no_open_slot')
  })

  it('can be handed on, and back', () => {
    const at = after(sent, ['admin', to('deputy')], ['admin', to('leader')])
    expect(verdict(at, 'leader', approve)).toBe('accepted')
  })

  it('finds somebody with deciding authority at the level of the step where its own people cannot', () => {
    const at = after(sent, ['admin', to('secondFocal')])
    expect(verdict(at, 'secondFocal', approve)).toBe('accepted')
  })

  it('does not reach whoever holds a role of that level that decides nothing', () => {
    const at = { ...sent, people: { ...people, keeper: ['role:commune_admin@c1'] } }
    expect(verdict(at, 'admin', to('keeper'))).toBe('rule person_may_not_decide')
  })

  it('reaches the head of another unit on a unit report', () => {
    const heads = { ...people, otherHead: ['role:unit_head@u2'] }
    const at = { ...withAdmins(sentUnit()), people: heads }
    expect(verdict(at, 'admin', to('otherHead'))).toBe('rule person_may_not_decide')
    const workflow = {
      ...at.workflow,
      steps: at.workflow.steps.map((of) => ({
        ...of,
        substitutes: [{ role: 'officer', relation: 'sibling_units' as const }],
      })),
    }
    expect(verdict({ ...at, workflow }, 'admin', to('otherHead'))).toBe('accepted')
  })

  it.each([
    ['admin', 'accepted'],
    ['provinceAdmin', 'accepted'],
    ['system', 'accepted'],
    ['neighbourAdmin', 'forbidden not_an_administrator'],
    ['focal', 'forbidden not_an_administrator'],
    ['leader', 'forbidden not_an_administrator'],
  ])('of a step of the commune is for the administrators above it: %s', (person, expected) => {
    expect(verdict(sent, person, to('deputy'))).toBe(expected)
  })

  it.each([
    ['admin', 'forbidden not_an_administrator'],
    ['provinceAdmin', 'accepted'],
  ])('of a step of the province is not for the commune: %s', (person, expected) => {
    const at = after(withAdmins(unissued()), [
      'focal',
      { type: 'issue', documentNumber: '1', issuedDate: '2026-11-20', signer: 'A' },
    ])
    expect(verdict(at, person, to('provinceLeader'))).toBe(expected)
  })

  it('names nobody to themselves', () => {
    const both = { ...people, admin: ['role:commune_admin@c1', 'role:commune_leader@c1'] }
    expect(verdict({ ...sent, people: both }, 'admin', to('admin'))).toBe('rule reassigned_to_self')
  })

  it.each([
    ['officer', 'person_may_not_decide'],
    ['otherLeader', 'person_may_not_decide'],
    ['receiver', 'person_may_not_decide'],
    ['focal', 'person_bound'],
    ['unknown', 'person_may_not_decide'],
  ])('is refused for somebody who may not decide: %s', (person, code) => {
    expect(verdict(sent, 'admin', to(person))).toBe(`rule ${code}`)
  })

  it('is refused for whoever has it', () => {
    expect(verdict(after(sent, ['admin', to('deputy')]), 'admin', to('deputy'))).toBe('rule already_theirs')
  })

  it('is refused where a later step cannot do without the person', () => {
    const at = world({
      people: {
        an: ['role:writer@c1'],
        binh: ['role:check@c1'],
        chi: ['role:check@c1', 'role:lead@c1'],
        admin: ['role:commune_admin@c1'],
      },
    })
    expect(verdict(after(at, ['an', submit]), 'admin', to('chi'))).toBe('rule nobody_left')
  })

  it('asks for a reason', () => {
    expect(verdict(sent, 'admin', to('deputy', { reason: ' ' }))).toBe('rule reason_required')
  })

  it('knows only slots that are open', () => {
    expect(verdict(sent, 'admin', to('deputy', { slot: 'other' }))).toBe('rule slot_not_open')
  })

  it('is offered while a decision is waited for', () => {
    expect(availableActions(situation(sent, 'admin'))).toEqual(['reassign'])
    expect(availableActions(situation(withAdmins(unissued()), 'admin'))).toEqual([])
  })

  it('lets the substitute of the person named decide, and of nobody else', () => {
    const { org } = standing({
      people,
      pairs: [
        ['deputy', 'officer'],
        ['leader', 'neighbour'],
      ],
    })
    const at = { ...after(sent, ['admin', to('deputy')]), org: { ...sent.org, standIns: org.standIns } }
    expect([verdict(at, 'officer', approve), verdict(at, 'neighbour', approve)]).toEqual([
      'accepted',
      'forbidden no_open_slot',
    ])
  })

  it('says that the document is blocked when the person named has left', () => {
    const { deputy: _left, ...rest } = people
    const at = { ...after(sent, ['admin', to('deputy')]), people: rest }
    expect(verdict(at, 'leader', approve)).toBe('forbidden no_open_slot')
    expect(lastEvent(after(at, ['admin', to('leader')])).detail.blocked).toBe(false)
  })
})
