import type { Actor } from '@/domain/access/actor'
import { give } from '@/domain/delegation/give'
import { sharedPlace } from '@/domain/delegation/sharedPlace'
import type { Terms } from '@/domain/delegation/types'
import { isId } from '@/domain/isId'
import { dayInVietnam, type Instant } from '@/domain/time'
import { writeAudit } from '@/data/audit/writeAudit'
import { lockPrincipal } from '@/data/delegation/lockPrincipal'
import { readLadders } from '@/data/delegation/readLadders'
import { readUnitsAt } from '@/data/delegation/readUnitsAt'
import { writeDelegation } from '@/data/delegation/writeDelegation'
import { readAppointments, readOpenAppointments } from '@/data/person/readAppointments'
import type { Db } from '@/data/session'
import { refuseWith } from '../RefusalError'

type Asked = { db: Db; actor: Actor; terms: Terms; now: Instant }

/**
 * Lets somebody decide in another's place, in the running transaction, with a line in the audit trail. It holds from
 * its first day for whatever waits then. Refuses what `give` refuses.
 */
export const giveDelegation = async ({ db, actor, terms, now }: Asked): Promise<{ id: string }> => {
  const ids = [terms.principal, terms.substitute, ...(terms.unit === null ? [] : [terms.unit])]
  if (!ids.every(isId))
    return refuseWith({ kind: 'rule', code: 'delegation_scope_invalid', path: 'substitute' })
  const given = await lockPrincipal({ db, principal: terms.principal })
  const principalHolds = await readAppointments({ db, person: terms.principal })
  const principalMayHold = await readOpenAppointments({ db, person: terms.principal })
  const substituteHolds = await readAppointments({ db, person: terms.substitute })
  const place = sharedPlace({ principal: principalHolds, substitute: substituteHolds })
  const commune = place?.commune ?? null
  const units = commune === null ? [] : await readUnitsAt({ db, commune })
  const ladders = await readLadders({
    db,
    communes: commune === null ? [] : [commune],
    provinces: commune === null && place?.province ? [place.province] : [],
  })
  const today = dayInVietnam(now)
  const decided = give({
    actor,
    terms,
    principalHolds,
    principalMayHold,
    substituteHolds,
    units,
    ladders,
    given,
    today,
  })
  const { reason, ...where } = decided.ok ? decided.value : refuseWith(decided.refusal)
  const agreed = { ...terms, reason }
  const id = await writeDelegation({ db, terms: agreed, place: where, by: actor.person })
  const changes = Object.entries(agreed).map(([field, to]) => [field, { from: null, to }])
  await writeAudit({
    db,
    entry: {
      actor: actor.person,
      operation: 'grant',
      record: 'delegations',
      row: id,
      ...where,
      changes: Object.fromEntries(changes),
    },
  })
  return { id }
}
