import { roles, type Role } from './roles'

/** Whether a role can be held at an organisation of this kind; a system administrator's position lies outside the tree. */
export const roleFitsOrganisation = (role: Role, kind: 'province' | 'commune' | 'unit' | null): boolean => {
  const { level } = roles[role]
  if (level === 'national') return kind === null
  if (level === 'any') return kind !== null
  return level === kind
}
