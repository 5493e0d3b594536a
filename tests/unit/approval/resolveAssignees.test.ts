import { resolveAssignees } from '@/domain/approval/resolveAssignees'
import type { Assignee, OrgSnapshot, Relation } from '@/domain/approval/types'

const org: OrgSnapshot = {
  unit: 'u1',
  commune: 'c1',
  province: 'p1',
  siblingUnits: ['u2', 'u3', 'u4'],
  holders: { 'role:unit_head@u1': ['an'], 'role:unit_head@u3': ['chi'], 'role:unit_head@u2': [] },
}

const keys = (...assignees: Assignee[]) => resolveAssignees({ assignees, org })

describe('resolveAssignees', () => {
  it.each<[Relation, string]>([
    ['unit', 'u1'],
    ['commune', 'c1'],
    ['province', 'p1'],
  ])('looks for a role with relation %s at that organisation', (relation, organisation) => {
    expect(keys({ role: 'officer', relation })).toEqual([`role:officer@${organisation}`])
  })

  it('spreads sibling units over the other units that have a holder', () => {
    expect(keys({ role: 'unit_head', relation: 'sibling_units' })).toEqual(['role:unit_head@u3'])
  })

  it('looks for a position wherever it is', () => {
    expect(keys({ position: 'pos7', relation: 'commune' })).toEqual(['position:pos7'])
  })

  it('finds nobody in the unit of a document that belongs to no unit', () => {
    expect(
      resolveAssignees({ assignees: [{ role: 'officer', relation: 'unit' }], org: { ...org, unit: null } }),
    ).toEqual([])
  })

  it('finds nobody for an assignee that names neither role nor position', () => {
    expect(keys({ relation: 'commune' })).toEqual([])
  })

  it('names a key once when two assignees lead to it', () => {
    expect(keys({ role: 'a', relation: 'commune' }, { role: 'a', relation: 'commune' })).toEqual([
      'role:a@c1',
    ])
  })
})
