import { roleFitsOrganisation } from '@/domain/access/roleFitsOrganisation'
import { roleNames } from '@/domain/access/roles'

describe('a role fits an organisation', () => {
  const fitting = (kind: 'province' | 'commune' | 'unit' | null) =>
    roleNames.filter((role) => roleFitsOrganisation(role, kind))
  it('of its own level, a viewer’s any', () => {
    expect(fitting('province')).toEqual(['province_admin', 'province_officer', 'province_leader', 'viewer'])
    expect(fitting('commune')).toEqual(['commune_admin', 'focal_officer', 'commune_leader', 'viewer'])
    expect(fitting('unit')).toEqual(['unit_head', 'officer', 'viewer'])
  })
  it('outside the tree only the operator’s', () => {
    expect(fitting(null)).toEqual(['system_admin'])
  })
})
