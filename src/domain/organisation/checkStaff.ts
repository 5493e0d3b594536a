import { accept, refuse, type Result } from '../refusal'
import { roleFitsOrganisation } from '../access/roleFitsOrganisation'
import type { Role } from '../access/roles'
import { foldKey } from '../vietnamese/foldKey'
import { isEmailAddress } from './isEmailAddress'

export type NewPerson = { name: string; email: string; role: Role }

type Asked = {
  /** The name of a unit to be made; null where people join an organisation that is there. */
  newUnit: string | null
  kind: 'province' | 'commune' | 'unit'
  people: readonly NewPerson[]
  /** The names of the units that the commune has. */
  unitNames: readonly string[]
  /** Those of the addresses that have an account already. */
  knownEmails: readonly string[]
}

/**
 * Whether a unit with its people can be made as asked; names and addresses come trimmed, addresses in lower case.
 *
 * @returns refuses `staff_nobody`, `staff_unit_name_missing`, `staff_unit_known` {unit}, `staff_name_missing`,
 * `staff_email_wrong`, `staff_email_twice` {email}, `staff_email_known` {email}, `role_does_not_fit`, each with its path
 */
export const checkStaff = ({ newUnit, kind, people, unitNames, knownEmails }: Asked): Result<null> => {
  if (newUnit === '') return refuse('rule', 'staff_unit_name_missing', { path: 'unit.name' })
  if (newUnit === null && people.length === 0) return refuse('rule', 'staff_nobody', { path: 'people' })
  const twin = newUnit === null ? undefined : unitNames.find((name) => foldKey(name) === foldKey(newUnit))
  if (twin !== undefined) {
    return refuse('rule', 'staff_unit_known', { path: 'unit.name', params: { unit: twin } })
  }
  for (const [index, { name, email, role }] of people.entries()) {
    const at = (field: string) => ({ path: `people.${index}.${field}`, params: { email } })
    if (name === '') return refuse('rule', 'staff_name_missing', at('name'))
    if (!isEmailAddress(email)) return refuse('rule', 'staff_email_wrong', at('email'))
    if (people.findIndex((one) => one.email === email) < index)
      return refuse('rule', 'staff_email_twice', at('email'))
    if (knownEmails.includes(email)) return refuse('rule', 'staff_email_known', at('email'))
    if (!roleFitsOrganisation(role, kind)) return refuse('rule', 'role_does_not_fit', at('role'))
  }
  return accept(null)
}
