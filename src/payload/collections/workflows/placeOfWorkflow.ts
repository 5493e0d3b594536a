import type { PlaceOf } from '../../hooks/enforceScope'
import { readPlace } from '@/data/organisation/readPlace'
import { dbOfRequest } from '@/data/session'

/** A ladder lies where its owner lies; one without an owner is a preset for everybody. */
export const placeOfWorkflow: PlaceOf = async ({ data, req }) => {
  if (typeof data.owner !== 'string') return { province: null, commune: null }
  const place = await readPlace({ db: await dbOfRequest(req), record: 'organisations', id: data.owner })
  return { province: place?.province ?? null, commune: place?.commune ?? null }
}
