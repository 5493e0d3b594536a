import type { PlaceOf } from '../../hooks/enforceScope'
import { readPlace } from '@/data/organisation/readPlace'
import { dbOfRequest } from '@/data/session'

/** A person lies where their organisation lies; one without an organisation belongs to the operator. */
export const placeOfPerson: PlaceOf = async ({ data, req }) => {
  if (typeof data.organisation !== 'string') return { province: null, commune: null }
  const place = await readPlace({
    db: await dbOfRequest(req),
    record: 'organisations',
    id: data.organisation,
  })
  return { province: place?.province ?? null, commune: place?.commune ?? null }
}
