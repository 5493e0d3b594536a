import type { Payload } from 'payload'
import { acceptsPassword } from '@/domain/access/acceptsPassword'
import { accept, refuse, type Result } from '@/domain/refusal'
import { endPasswordReset } from '@/data/person/endPasswordReset'
import { readResetAccount } from '@/data/person/readResetAccount'
import { withTransaction } from '@/data/withTransaction'

/**
 * Sets the password of the account that a token from a mail belongs to, uses the token up, ends the account's
 * sessions and begins a new one. Two people with one link: the second is refused.
 *
 * @returns the token of the new session; refuses `password_link_invalid` and what `acceptsPassword` refuses
 */
export const setPassword = ({
  payload,
  token,
  password,
  repeated,
}: {
  payload: Payload
  token: string
  password: string
  repeated: string
}): Promise<Result<string>> =>
  withTransaction(payload, null, async ({ db, req }) => {
    const account = await readResetAccount({ db, token, isLocked: true })
    if (account === null) return refuse('forbidden', 'password_link_invalid')
    const accepted = acceptsPassword({
      password,
      repeated,
      email: account.email,
      words: [account.name, ...account.places],
    })
    if (!accepted.ok) return accepted
    const session = await payload.resetPassword({
      collection: 'users',
      data: { token, password: accepted.value },
      overrideAccess: true,
      req,
    })
    await endPasswordReset({ db, token })
    return accept(session.token!)
  })
