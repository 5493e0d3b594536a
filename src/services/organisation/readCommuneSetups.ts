import type { Payload } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { scopeOf } from '@/domain/access/scopeOf'
import { COMMUNE_SETUPS, communeSetup } from '@/domain/organisation/communeSetup'
import { countCommuneFacts, readBegunCommunes } from '@/data/organisation/readCommuneFacts'
import { dbOf } from '@/data/session'

const SHOWN = 40

/** How far the communes that somebody makes accounts for have come: how many in each state, and those that have begun. */
export const readCommuneSetups = async ({ payload, actor }: { payload: Payload; actor: Actor }) => {
  const db = dbOf(payload)
  const condition = scopeOf({ actor, record: 'users', operation: 'create' })
  const counted = await countCommuneFacts({ db, condition })
  const begun = await readBegunCommunes({ db, condition, limit: SHOWN })
  return {
    counts: COMMUNE_SETUPS.map((setup) => ({
      setup,
      communes: counted
        .filter((facts) => communeSetup(facts) === setup)
        .reduce((sum, { communes }) => sum + communes, 0),
    })),
    begun: begun.map(({ id, name, province, ...facts }) => ({
      id,
      name,
      province,
      setup: communeSetup(facts),
    })),
  }
}
