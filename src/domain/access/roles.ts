/**
 * The fixed roles (a position carries exactly one). `level` is the kind of organisation the role is held at;
 * `administrator` opens the admin panel; `deciding` marks the roles whose holders approve, so that they are
 * only ever granted by the level above or by somebody who already holds one (`grants`).
 */
export const roles = {
  system_admin: {
    level: 'national',
    administrator: true,
    deciding: false,
    grants: [
      'system_admin',
      'province_admin',
      'province_officer',
      'province_leader',
      'commune_admin',
      'focal_officer',
      'commune_leader',
      'unit_head',
      'officer',
      'viewer',
    ],
  },
  province_admin: {
    level: 'province',
    administrator: true,
    deciding: false,
    grants: ['commune_admin', 'focal_officer', 'commune_leader', 'unit_head', 'officer', 'viewer'],
  },
  province_officer: { level: 'province', administrator: false, deciding: true, grants: [] },
  province_leader: {
    level: 'province',
    administrator: false,
    deciding: true,
    grants: ['province_officer', 'province_leader'],
  },
  commune_admin: {
    level: 'commune',
    administrator: true,
    deciding: false,
    grants: ['unit_head', 'officer', 'viewer'],
  },
  focal_officer: { level: 'commune', administrator: true, deciding: true, grants: ['focal_officer'] },
  commune_leader: {
    level: 'commune',
    administrator: false,
    deciding: true,
    grants: ['focal_officer', 'commune_leader'],
  },
  unit_head: { level: 'unit', administrator: false, deciding: false, grants: [] },
  officer: { level: 'unit', administrator: false, deciding: false, grants: [] },
  viewer: { level: 'any', administrator: false, deciding: false, grants: [] },
} as const satisfies Record<string, RoleFacts>

type RoleFacts = {
  level: 'national' | 'province' | 'commune' | 'unit' | 'any'
  administrator: boolean
  deciding: boolean
  grants: readonly string[]
}

export type Role = keyof typeof roles

export const roleNames = Object.keys(roles) as Role[]
