import { isAdministrator } from '@/domain/access/isAdministrator'
import { roleNames } from '@/domain/access/roles'
import { holding, somebody } from './actors'

describe('the panel is open', () => {
  it('to the roles that administer and to no other', () => {
    expect(roleNames.filter((role) => isAdministrator(somebody(holding(role, 'commune'))))).toEqual([
      'system_admin',
      'province_admin',
      'commune_admin',
      'focal_officer',
    ])
  })
  it('to whoever holds one of them among others', () => {
    expect(isAdministrator(somebody(holding('officer', 'unit'), holding('commune_admin', 'commune')))).toBe(
      true,
    )
    expect(isAdministrator(somebody())).toBe(false)
  })
})
