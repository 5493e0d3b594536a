import { createLocalReq, type ListViewServerPropsOnly } from 'payload'
import { scopeOf } from '@/domain/access/scopeOf'
import { placeOfUser } from '../fields/placeOfUser'
import { staffLink } from './staffLink'
import { viewerOf } from './viewerOf'

/** Above the list of organisations: the shorter way to a unit with its people, for those who look after one commune. */
export const StaffEntry = async ({ i18n, payload, user }: ListViewServerPropsOnly) => {
  const req = await createLocalReq({ user, req: { i18n: i18n as never } }, payload)
  const { actor, words } = await viewerOf(req)
  const isOwn = placeOfUser(user).commune !== null
  if (!isOwn || actor === null || scopeOf({ actor, record: 'users', operation: 'create' }) === false)
    return null
  return (
    <p className="reading">
      <a href={staffLink({})}>{words('staff.newUnit')}</a>
    </p>
  )
}
