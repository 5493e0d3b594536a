import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/access/actor'
import type { ImportDecisions } from '@/domain/planImport/types'
import type { Instant } from '@/domain/time'
import type { Db } from '@/data/session'
import { makeStaff } from '../organisation/makeStaff'
import { RefusalError } from '../RefusalError'

type Asked = {
  req: PayloadRequest
  db: Db
  actor: Actor
  commune: string
  decisions: Pick<ImportDecisions, 'newUnits' | 'people'>
  now: Instant
}

type Made = {
  /** Ids of the new units by their keys. */
  units: Record<string, string>
  count: { units: number; people: number }
}

/** Makes the units that an import asks for, with their people and invitations; a refusal says which unit it is about. */
export const makeUnits = async ({ req, db, actor, commune, decisions, now }: Asked): Promise<Made> => {
  const made: Made = { units: {}, count: { units: 0, people: 0 } }
  for (const [key, { people, ...unit }] of Object.entries(decisions.newUnits)) {
    const staff = await at(`newUnits.${key}`, () =>
      makeStaff({ req, db, actor, now, order: { organisation: commune, unit, people } }),
    )
    made.units[key] = staff.organisation
    made.count.units += 1
    made.count.people += staff.people.length
  }
  for (const [organisation, people] of Object.entries(decisions.people)) {
    if (people.length === 0) continue
    const staff = await at(`people.${organisation}`, () =>
      makeStaff({ req, db, actor, now, order: { organisation, people } }),
    )
    made.count.people += staff.people.length
  }
  return made
}

const at = async <T>(place: string, make: () => Promise<T>): Promise<T> => {
  try {
    return await make()
  } catch (error) {
    const { refusal, extra } = error as Partial<RefusalError>
    if (refusal === undefined) throw error
    throw new RefusalError({ ...refusal, path: `${place}.${refusal.path ?? ''}` }, extra)
  }
}
