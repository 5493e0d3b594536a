import type { PlaceOf } from '../../hooks/enforceScope'
import { readPlace } from '@/data/organisation/readPlace'
import { dbOfRequest } from '@/data/session'

/** An appointment lies where its position lies. */
export const placeOfAppointment: PlaceOf = async ({ data, req }) => {
  const place = await readPlace({
    db: await dbOfRequest(req),
    record: 'positions',
    id: String(data.position),
  })
  return { province: place?.province ?? null, commune: place?.commune ?? null, unit: place?.unit ?? null }
}
