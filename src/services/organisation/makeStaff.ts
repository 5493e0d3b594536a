import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { checkStaff, type NewPerson } from '@/domain/organisation/checkStaff'
import { dayInVietnam, type Instant } from '@/domain/time'
import type { Word } from '@/domain/vocabulary'
import { findPosition } from '@/data/person/findPosition'
import { readKnownEmails } from '@/data/person/readKnownEmails'
import { readStaffPlace } from '@/data/organisation/readStaffPlace'
import type { Db } from '@/data/session'
import { messages } from '@/i18n/messages'
import { countInvitation } from '../person/countInvitation'
import { refuseWith } from '../RefusalError'

export type StaffOrder = {
  /** Where the people work; with `unit`, the commune that gets a new unit. */
  organisation: string
  unit?: { name: string; unitType: Word<'unitType'> }
  people: NewPerson[]
}

export type StaffMade = {
  organisation: string
  people: { id: string; appointment: string; state: 'proposed' | 'confirmed' }[]
}

type Asked = { req: PayloadRequest; db: Db; actor: Actor; order: StaffOrder; now: Instant }

/**
 * Makes people with their posts, appointments and invitations, and the unit they work in where that is new, in the
 * running transaction. Each row is written as the person who asks, so that the policy table decides on each: what
 * they may not grant becomes a proposal, and what is not theirs ends everything. A post is named after its role;
 * people of one role share it. Refuses `out_of_scope`, `parent_required`, `too_many_invitations` and what `checkStaff`
 * refuses.
 */
export const makeStaff = async ({ req, db, actor, order, now }: Asked): Promise<StaffMade> => {
  const place = await readStaffPlace({ db, id: order.organisation })
  // Asked before the rules: they tell names of units and who has an account.
  if (place === null || !can({ actor, record: 'users', operation: 'create', row: place }))
    return refuseWith({ kind: 'forbidden', code: 'out_of_scope', path: 'organisation' })
  if (order.unit !== undefined && place.kind !== 'commune')
    refuseWith({ kind: 'rule', code: 'parent_required', path: 'organisation' })
  const people = order.people.map(({ name, email, role }) => ({
    name: name.normalize('NFC').trim(),
    email: email.trim().toLowerCase(),
    role,
  }))
  const name = order.unit?.name.normalize('NFC').trim() ?? null
  const checked = checkStaff({
    newUnit: name,
    kind: order.unit === undefined ? place.kind : 'unit',
    people,
    unitNames: place.unitNames,
    knownEmails: await readKnownEmails({ db, emails: people.map(({ email }) => email) }),
  })
  if (!checked.ok) {
    const { code, params } = checked.refusal
    // That an address has an account is told to whoever would invite it; not of as many as somebody cares to try.
    if (code === 'staff_email_known') await countInvitation({ req, email: String(params?.email) })
    refuseWith(checked.refusal)
  }

  const asked = { req, user: req.user, overrideAccess: false } as const
  const organisation =
    order.unit === undefined
      ? place.id
      : (
          await req.payload.create({
            ...asked,
            collection: 'organisations',
            data: { kind: 'unit', parent: place.id, name: name!, unitType: order.unit.unitType },
          })
        ).id
  const made: StaffMade = { organisation, people: [] }
  // One after the other: they write in one transaction, which has one connection.
  for (const { role, ...person } of people) {
    const { id } = await req.payload.create({
      ...asked,
      collection: 'users',
      data: { ...person, organisation, language: 'vi' } as never,
    })
    const title = messages.vi.admin.options.role[role]
    const position =
      (await findPosition({ db, organisation, role, title })) ??
      (await req.payload.create({ ...asked, collection: 'positions', data: { title, organisation, role } }))
        .id
    const appointment = await req.payload.create({
      ...asked,
      collection: 'appointments',
      data: { person: id, position, from: dayInVietnam(now), state: 'proposed' },
    })
    made.people.push({ id, appointment: appointment.id, state: appointment.state })
  }
  return made
}
