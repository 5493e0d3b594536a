import type { Task } from 'graphile-worker'
import type { Payload } from 'payload'
import { sendUrgent } from '@/services/notice/sendUrgent'

/** Mails what cannot wait. */
export const tellUrgent =
  ({ payload }: { payload: Payload }): Task =>
  async () => {
    await sendUrgent({ payload, now: new Date().toISOString() })
  }
