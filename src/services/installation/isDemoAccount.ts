import type { Payload } from 'payload'
import { readInstallation } from '@/data/installation/readInstallation'
import { dbOf } from '@/data/session'

/** Whether an address is one of the demonstration's, wherever it stands. */
export const isDemoAddress = (email: string): boolean => email.endsWith('.demo')

/** Whether this is an account of the demonstration, in a database that is marked as one: it is spared limits and second factors. */
export const isDemoAccount = async ({
  payload,
  email,
}: {
  payload: Payload
  email: string
}): Promise<boolean> =>
  isDemoAddress(email) && (await readInstallation({ db: dbOf(payload), key: 'demo' })) !== null
