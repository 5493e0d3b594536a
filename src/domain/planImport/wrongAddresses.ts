import { isEmailAddress } from '../organisation/isEmailAddress'
import type { Refusal } from '../refusal'
import { aboutInvited } from './aboutInvited'
import { invitedBy, type InvitingDecisions } from './invitedBy'

/**
 * Addresses that are written wrongly, which can be told as soon as they are kept: `import_email_wrong` {name, email,
 * unit}. One that is still empty is not wrong yet.
 */
export const wrongAddresses = (asked: InvitingDecisions): Refusal[] =>
  invitedBy(asked)
    .filter(({ email }) => email !== '' && !isEmailAddress(email))
    .map((one) => aboutInvited('import_email_wrong', one))
