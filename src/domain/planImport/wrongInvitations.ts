import { isEmailAddress } from '../organisation/isEmailAddress'
import type { Refusal } from '../refusal'
import { aboutInvited } from './aboutInvited'
import { invitedBy, type InvitingDecisions } from './invitedBy'

/**
 * Everything that keeps the people of an import from being invited, all of it at once: `import_person_nameless`,
 * `import_email_missing`, `import_email_wrong`, `import_email_twice`, `import_email_known`, each with {name, email,
 * unit} and its path.
 *
 * @param knownEmails those of the addresses that have an account already
 */
export const wrongInvitations = ({
  knownEmails,
  ...asked
}: InvitingDecisions & { knownEmails: readonly string[] }): Refusal[] => {
  const invited = invitedBy(asked)
  return invited.flatMap((one, index) => {
    const { name, email } = one
    if (name === '') return [aboutInvited('import_person_nameless', one, 'name')]
    if (email === '') return [aboutInvited('import_email_missing', one)]
    if (!isEmailAddress(email)) return [aboutInvited('import_email_wrong', one)]
    if (invited.slice(0, index).some((earlier) => earlier.email === email))
      return [aboutInvited('import_email_twice', one)]
    return knownEmails.includes(email) ? [aboutInvited('import_email_known', one)] : []
  })
}
