import type { CollectionBeforeOperationHook } from 'payload'
import { isDemoAccount } from '@/services/installation/isDemoAccount'
import { takeLoginAttempt } from '@/data/person/takeLoginAttempt'
import { refuseWith } from '@/services/RefusalError'

/** Slows down whoever guesses passwords: attempts are counted by account and by address, before any is checked. */
export const limitLogin: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login' && operation !== 'forgotPassword') return args
  const email = String((args as { data?: { email?: unknown } }).data?.email ?? '').toLowerCase()
  if (await isDemoAccount({ payload: req.payload, email })) return args
  const address = req.headers.get('x-forwarded-for')?.split(',')[0]?.trim() ?? 'direct'
  const wait = await takeLoginAttempt({ payload: req.payload, email, address })
  if (wait > 0)
    refuseWith({ kind: 'limit', code: 'too_many_attempts', params: { minutes: Math.ceil(wait / 60) } })
  return args
}
