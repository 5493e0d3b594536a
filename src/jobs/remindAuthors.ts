import type { Task } from 'graphile-worker'
import type { Payload } from 'payload'
import { remindAuthors as remind } from '@/services/notice/remindAuthors'

/** Reminds those who are to write reports that nobody has sent. */
export const remindAuthors =
  ({ payload }: { payload: Payload }): Task =>
  async () => {
    await remind({ payload, now: new Date().toISOString() })
  }
