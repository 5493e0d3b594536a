import { mayGrant } from '@/domain/access/mayGrant'
import { roleNames, roles, type Role } from '@/domain/access/roles'
import { at, holding, somebody, type Where } from './actors'

const grants = (role: Role, where: Where, granted: Role, place: Where): boolean =>
  mayGrant({ actor: somebody(holding(role, where)), role: granted, place: at[place] })

const grantedBy = (role: Role, where: Where, place: Where): Role[] =>
  roleNames.filter((granted) => grants(role, where, granted, place))

describe('who grants what', () => {
  it('an administrator of a commune grants what decides nothing, in the commune', () => {
    expect(grantedBy('commune_admin', 'commune', 'commune')).toEqual(['unit_head', 'officer', 'viewer'])
    expect(grantedBy('commune_admin', 'commune', 'unit')).toEqual(['unit_head', 'officer', 'viewer'])
  })
  it('a deciding role is granted by the level above or by a present holder', () => {
    expect(grants('province_admin', 'province', 'commune_leader', 'commune')).toBe(true)
    expect(grants('commune_leader', 'commune', 'commune_leader', 'commune')).toBe(true)
    expect(grants('commune_leader', 'commune', 'focal_officer', 'commune')).toBe(true)
    expect(grants('focal_officer', 'commune', 'focal_officer', 'commune')).toBe(true)
    expect(grants('focal_officer', 'commune', 'commune_leader', 'commune')).toBe(false)
    expect(grants('province_leader', 'province', 'province_officer', 'province')).toBe(true)
    expect(grants('province_admin', 'province', 'province_leader', 'province')).toBe(false)
    expect(grants('province_officer', 'province', 'province_officer', 'province')).toBe(false)
  })
  it('no administrator below the nation grants a role that decides at their own level', () => {
    for (const role of roleNames.filter(
      (one) => roles[one].administrator && !roles[one].deciding && one !== 'system_admin',
    )) {
      const own = roleNames.filter((one) => roles[one].deciding && roles[one].level === roles[role].level)
      expect([role, own.filter((one) => (roles[role].grants as readonly string[]).includes(one))]).toEqual([
        role,
        [],
      ])
    }
  })
  it('nobody grants beyond the place of the appointment that lets them', () => {
    for (const role of roleNames.filter((one) => one !== 'system_admin')) {
      const where =
        roles[role].level === 'province' ? 'province' : roles[role].level === 'unit' ? 'unit' : 'commune'
      expect([role, grantedBy(role, where, 'otherProvince'), grantedBy(role, where, 'nation')]).toEqual([
        role,
        [],
        [],
      ])
      if (where !== 'province') expect([role, grantedBy(role, where, 'otherCommune')]).toEqual([role, []])
    }
  })
  it('a unit’s people and viewers grant nothing', () => {
    for (const role of ['unit_head', 'officer', 'viewer'] as const)
      expect(grantedBy(role, 'unit', 'unit')).toEqual([])
  })
  it('a right to grant and the reach of another appointment do not mix', () => {
    const actor = somebody(holding('commune_leader', 'commune'), holding('viewer', 'otherCommune'))
    expect(mayGrant({ actor, role: 'commune_leader', place: at.otherCommune })).toBe(false)
  })
  it('somebody without an appointment grants nothing', () => {
    expect(roleNames.filter((role) => mayGrant({ actor: somebody(), role, place: at.nation }))).toEqual([])
  })
})
