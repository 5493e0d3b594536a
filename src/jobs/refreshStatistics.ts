import type { Task } from 'graphile-worker'
import type { Payload } from 'payload'
import { refreshStatistics as refresh } from '@/data/period/refreshStatistics'
import { dbOf } from '@/data/session'

/** Lets the planner know of what was opened. */
export const refreshStatistics =
  ({ payload }: { payload: Payload }): Task =>
  async () => {
    await refresh({ db: dbOf(payload) })
  }
