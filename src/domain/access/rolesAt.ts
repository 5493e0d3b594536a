import { roleFitsOrganisation } from './roleFitsOrganisation'
import { roleNames, type Role } from './roles'

/** The roles that somebody can hold at an organisation of a kind. */
export const rolesAt = (kind: 'province' | 'commune' | 'unit'): Role[] =>
  roleNames.filter((role) => roleFitsOrganisation(role, kind))
