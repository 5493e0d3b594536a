import type { Task } from 'graphile-worker'
import type { Payload } from 'payload'
import { findPeriodsToOpen } from '@/services/period/findPeriodsToOpen'

/** Adds a job for each plan that has a period to open by now. */
export const findPeriods =
  ({ payload }: { payload: Payload }): Task =>
  async () => {
    await findPeriodsToOpen({ payload, now: new Date().toISOString() })
  }
