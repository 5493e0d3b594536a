import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { invitedBy } from '@/domain/planImport/invitedBy'
import type { ImportDecisions } from '@/domain/planImport/types'
import { wrongInvitations } from '@/domain/planImport/wrongInvitations'
import { readStaffPlace } from '@/data/organisation/readStaffPlace'
import { readKnownEmails } from '@/data/person/readKnownEmails'
import type { CommuneUnit } from '@/data/planImport/types'
import type { Db } from '@/data/session'
import { countInvitation } from '../person/countInvitation'
import { refuseWith } from '../RefusalError'

type Asked = {
  req: PayloadRequest
  db: Db
  actor: Actor
  commune: string
  decisions: Pick<ImportDecisions, 'newUnits' | 'people'>
  units: readonly CommuneUnit[]
}

/**
 * Refuses everything at once that keeps the people of an import from being invited, by their names and units: what
 * `wrongInvitations` finds, `out_of_scope` for whoever may invite nobody there, `too_many_invitations`.
 */
export const refuseWrongInvitations = async ({ req, db, actor, commune, decisions, units }: Asked) => {
  const asked = { decisions, unitNames: Object.fromEntries(units.map(({ id, name }) => [id, name])) }
  const emails = invitedBy(asked).map(({ email }) => email)
  if (emails.length === 0) return
  const place = await readStaffPlace({ db, id: commune })
  // Asked before the rule: it tells who has an account.
  if (place === null || !can({ actor, record: 'users', operation: 'create', row: place }))
    refuseWith({ kind: 'forbidden', code: 'out_of_scope', path: 'people' })
  const wrong = wrongInvitations({ ...asked, knownEmails: await readKnownEmails({ db, emails }) })
  // That an address has an account is told of no more addresses than somebody may try by inviting them one by one.
  for (const { code, params } of wrong)
    if (code === 'import_email_known') await countInvitation({ req, email: String(params?.email) })
  const [first, ...also] = wrong
  if (first !== undefined) refuseWith(first, { also })
}
