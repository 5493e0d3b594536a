import type { Payload, PayloadRequest } from 'payload'
import { addressOf } from '@/domain/access/addressOf'
import { passwordTries } from '@/domain/access/passwordTries'
import { countTry, forgetTry, readLogInCounts, type LogInPlace } from '@/data/person/logInCounts'
import { dbOfRequest } from '@/data/session'
import { refuseWith } from '../RefusalError'

type Asked = { payload: Payload; email: string; headers: Headers }

const LONGEST_EMAIL = 320

const placeOf = ({ email, headers }: Omit<Asked, 'payload'>): LogInPlace => ({
  email: email.trim().toLowerCase().slice(0, LONGEST_EMAIL),
  address: addressOf({ headers }),
})

/** Counts one try of a password before it is looked at. Refuses `too_many_attempts` {minutes}. */
export const countLogIn = async ({ payload, email, headers }: Asked): Promise<void> => {
  const place = placeOf({ email, headers })
  const counts = await readLogInCounts({ payload, place })
  const full = passwordTries({
    pair: counts.pair.failures,
    address: counts.address.failures,
    account: counts.account.failures,
    isKnown: counts.isKnown,
  })
  if (full !== null)
    refuseWith({
      kind: 'limit',
      code: 'too_many_attempts',
      params: { minutes: Math.max(1, Math.ceil(counts[full].seconds / 60)) },
    })
  await countTry({ payload, place })
}

/** In the transaction of a log-in that succeeded: its try counts no more, and its place is known from now on. */
export const forgetLogIn = async ({ req, email }: { req: PayloadRequest; email: string }): Promise<void> => {
  const db = await dbOfRequest(req)
  await forgetTry({ db, place: placeOf({ email, headers: req.headers }) })
}
