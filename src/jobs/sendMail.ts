import type { Task } from 'graphile-worker'
import type { Payload } from 'payload'
import { sendOutbox } from '@/services/notice/sendOutbox'

/** Sends one message of the outbox. */
export const sendMail =
  ({ payload }: { payload: Payload }): Task =>
  async (job) => {
    const { id } = job as { id: string }
    await sendOutbox({ payload, mail: id, now: new Date().toISOString() })
  }
