import type { Task } from 'graphile-worker'
import type { Payload } from 'payload'
import { fireDueTimers } from '@/services/notice/fireDueTimers'

/** Lets the timers fire whose moment has come. */
export const fireTimers =
  ({ payload }: { payload: Payload }): Task =>
  async () => {
    await fireDueTimers({ payload, now: new Date().toISOString() })
  }
