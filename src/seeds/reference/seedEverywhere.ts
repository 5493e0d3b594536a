import type { Payload } from 'payload'
import { withTransaction } from '@/data/withTransaction'
import { asSystem } from '@/services/access/isSystem'
import { seedLadders } from '../ladders/seedLadders'
import { seedReference } from './seedReference'

/** What every installation has, real or demo: the administrative units, the shared catalogue, the country's calendars, the preset ladders. Idempotent. */
export const seedEverywhere = ({ payload }: { payload: Payload }): Promise<void> =>
  withTransaction(payload, null, async ({ req, db }) => {
    asSystem(req)
    await seedReference({ db })
    await seedLadders({ payload, req })
  })
