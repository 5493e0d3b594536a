import type { Task } from 'graphile-worker'
import type { Payload } from 'payload'
import { sendDigests } from '@/services/notice/sendDigests'

/** Mails everybody what is new for them, once a day. */
export const tellDigests =
  ({ payload }: { payload: Payload }): Task =>
  async () => {
    await sendDigests({ payload, now: new Date().toISOString() })
  }
