import type { Payload } from 'payload'
import { readResetAccount, type ResetAccount } from '@/data/person/readResetAccount'
import { dbOf } from '@/data/session'

/** Whose password the token of a mail sets; null when it was used, is too old or was never given out. */
export const readPasswordLink = async ({
  payload,
  token,
}: {
  payload: Payload
  token: unknown
}): Promise<(ResetAccount & { token: string }) | null> => {
  if (typeof token !== 'string' || token === '') return null
  const account = await readResetAccount({ db: dbOf(payload), token })
  return account === null ? null : { ...account, token }
}
