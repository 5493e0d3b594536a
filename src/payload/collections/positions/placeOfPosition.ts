import type { PlaceOf } from '../../hooks/enforceScope'
import { roleFitsOrganisation } from '@/domain/access/roleFitsOrganisation'
import type { Role } from '@/domain/access/roles'
import { readPlace } from '@/data/organisation/readPlace'
import { dbOfRequest } from '@/data/session'
import { refuseWith } from '@/services/RefusalError'

/** A position lies where its organisation lies, and its role must fit that kind of organisation. */
export const placeOfPosition: PlaceOf = async ({ data, req }) => {
  const organisation = typeof data.organisation === 'string' ? data.organisation : null
  const place =
    organisation === null
      ? null
      : await readPlace({ db: await dbOfRequest(req), record: 'organisations', id: organisation })
  const kind = place === null ? null : place.unit ? 'unit' : place.commune ? 'commune' : 'province'
  if (!roleFitsOrganisation(data.role as Role, kind)) {
    refuseWith({ kind: 'rule', code: 'role_does_not_fit', path: 'role' })
  }
  return { province: place?.province ?? null, commune: place?.commune ?? null, unit: place?.unit ?? null }
}
