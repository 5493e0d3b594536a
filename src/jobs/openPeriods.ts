import type { Task } from 'graphile-worker'
import type { Payload } from 'payload'
import { openDuePeriods } from '@/services/period/openDuePeriods'

/** Opens what is to be open of one plan. */
export const openPeriods =
  ({ payload }: { payload: Payload }): Task =>
  async (job) => {
    const { plan } = job as { plan: string }
    await openDuePeriods({ payload, plan, now: new Date().toISOString() })
  }
