import type { CollectionAfterLoginHook, CollectionBeforeOperationHook } from 'payload'
import { countLogIn, forgetLogIn } from '@/services/person/countLogIn'

/** Slows down whoever guesses passwords: failures are counted, before any password is looked at. */
export const limitLogin: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args
  const email = String((args as { data?: { email?: unknown } }).data?.email ?? '')
  await countLogIn({ payload: req.payload, email, headers: req.headers })
  return args
}

/** A log-in that succeeds is no failure. */
export const forgetFailure: CollectionAfterLoginHook = async ({ req, user }) => {
  await forgetLogIn({ req, email: String(user.email) })
  return user
}
