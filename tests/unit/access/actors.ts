import type { Actor, Appointment } from '@/domain/access/actor'
import type { Role } from '@/domain/access/roles'

/** Places of a small country: one province with two communes, one of them with two units, and another province. */
export const at = {
  nation: { organisation: null, unit: null, commune: null, province: null },
  province: { organisation: 'p1', unit: null, commune: null, province: 'p1' },
  commune: { organisation: 'c1', unit: null, commune: 'c1', province: 'p1' },
  unit: { organisation: 'u1', unit: 'u1', commune: 'c1', province: 'p1' },
  otherUnit: { organisation: 'u2', unit: 'u2', commune: 'c1', province: 'p1' },
  otherCommune: { organisation: 'c2', unit: null, commune: 'c2', province: 'p1' },
  otherProvince: { organisation: 'p2', unit: null, commune: null, province: 'p2' },
} as const

export type Where = keyof typeof at

/** Somebody who holds a role at a place. */
export const holding = (role: Role, where: Where): Appointment =>
  ({ role, position: `${role}@${where}`, ...at[where] }) as Appointment

export const somebody = (...appointments: Appointment[]): Actor => ({ person: 'me', appointments })
