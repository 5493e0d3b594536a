import type { PlaceOf } from '../../hooks/enforceScope'
import { readPlace } from '@/data/organisation/readPlace'
import { dbOfRequest } from '@/data/session'

/** A calendar lies in its province; one without an owner holds for the whole country. */
export const placeOfCalendar: PlaceOf = async ({ data, req }) => {
  if (typeof data.owner !== 'string') return { province: null }
  const place = await readPlace({ db: await dbOfRequest(req), record: 'organisations', id: data.owner })
  return { province: place?.province ?? null }
}
