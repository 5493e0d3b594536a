import type { Payload } from 'payload'
import { accept, refuse, type Refusal, type Result } from '@/domain/refusal'
import { isAccountLocked } from '@/data/person/isAccountLocked'
import { dbOf } from '@/data/session'
import { oneLogInAtATime } from './oneLogInAtATime'

/** What Payload answers to a wrong password or a locked account, and to a form that was not filled in. */
const REFUSED = [401, 400]

/**
 * Logs somebody in through Payload, so that its lock after many wrong passwords counts here as well.
 *
 * @returns the token of the new session; refuses `wrong_credentials`, `account_locked`, `account_closed`,
 *   `demo_account_elsewhere`, `too_many_attempts` {minutes}
 */
export const logIn = async ({
  payload,
  email,
  password,
  headers,
}: {
  payload: Payload
  email: string
  password: string
  headers: Headers
}): Promise<Result<string>> => {
  const address = email.trim().toLowerCase()
  try {
    const { token } = await oneLogInAtATime(address, () =>
      payload.login({ collection: 'users', data: { email: address, password }, req: { headers } }),
    )
    return accept(token!)
  } catch (error) {
    // Told apart by what they carry: a build holds several copies of an error's class, and shortens their names.
    const { status, refusal } = error as { status?: number; refusal?: Refusal }
    if (refusal !== undefined) return { ok: false, refusal }
    if (status === undefined || !REFUSED.includes(status)) throw error
    const isLocked = await isAccountLocked({ db: dbOf(payload), email: address })
    return refuse('forbidden', isLocked ? 'account_locked' : 'wrong_credentials')
  }
}
