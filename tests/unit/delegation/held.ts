import type { Appointment } from '@/domain/access/actor'

/** A post in the commune c1, unless it is said otherwise. */
export const held = (role: Appointment['role'], over: Partial<Appointment> = {}): Appointment => ({
  role,
  position: `position of ${role}`,
  organisation: 'c1',
  unit: null,
  commune: 'c1',
  province: 'p1',
  ...over,
})
