import { can } from '@/domain/access/can'
import { policy, type Operation } from '@/domain/access/policy'
import { roles, type Role } from '@/domain/access/roles'
import { holding, somebody, type Where } from './actors'

/** Who reads and who sets later deadlines of the tasks of c1, by role and by where it is held. */
const expected: Record<string, string> = {
  'system_admin nation': 'read',
  'province_admin province': 'read',
  'province_officer province': 'read',
  'province_leader province': 'read',
  'commune_admin commune': 'read',
  'focal_officer commune': 'read create',
  'commune_leader commune': 'read create',
  'unit_head unit': 'read',
  'officer unit': 'read',
  'viewer commune': 'read',
}

const ROLES = Object.keys(roles) as Role[]

const row = { commune: 'c1', province: 'p1' }
const may = (role: Role, where: Where): string =>
  (['read', 'create', 'update', 'delete', 'unlock'] as Operation[])
    .filter((operation) =>
      can({ actor: somebody(holding(role, where)), record: 'task-extensions', operation, row }),
    )
    .join(' ')

describe('later deadlines of tasks', () => {
  it('are spoken of for every role', () => {
    expect(Object.keys(expected).map((name) => name.split(' ')[0])).toEqual(
      expect.arrayContaining([...ROLES]),
    )
  })

  it.each(Object.entries(expected))('%s: %s', (name, operations) => {
    const [role, where] = name.split(' ') as [Role, Where]
    expect(may(role, where)).toBe(operations)
  })

  it.each(ROLES.filter((role) => role !== 'system_admin'))(
    'of another commune are nothing to %s there',
    (role) => {
      const where = role.startsWith('province') ? 'otherProvince' : 'otherCommune'
      expect(may(role, where)).toBe('')
    },
  )

  it('are never changed or taken back', () => {
    const rows = policy.filter(({ record }) => record === 'task-extensions')
    expect(
      rows.flatMap(({ operations }) => operations).filter((one) => one === 'update' || one === 'delete'),
    ).toEqual([])
  })
})
