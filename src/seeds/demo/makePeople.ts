import type { Payload, PayloadRequest } from 'payload'
import type { Role } from '@/domain/access/roles'
import { copyAccount } from '@/data/person/copyAccount'
import { dbOfRequest } from '@/data/session'
import type { DemoAccount } from './communes'

const FIRST_DAY = '2025-07-01'

type Appointed = {
  payload: Payload
  req: PayloadRequest
  person: string
  title: string
  role: Role
  organisation: string | null
}

/** Appoints a person to a position made for them, since the two-level government began. */
export const appoint = async ({
  payload,
  req,
  person,
  title,
  role,
  organisation,
}: Appointed): Promise<void> => {
  const position = await payload.create({ collection: 'positions', data: { title, organisation, role }, req })
  await payload.create({
    collection: 'appointments',
    data: { person, position: position.id, from: FIRST_DAY, state: 'confirmed' },
    req,
  })
}

type Made = {
  payload: Payload
  req: PayloadRequest
  accounts: readonly DemoAccount[]
  organisations: Record<string, string>
  /** The account whose password all share. */
  pattern: string
}

/** Makes the demonstration's accounts with their positions and appointments. @returns person ids by address */
export const makePeople = async ({
  payload,
  req,
  accounts,
  organisations,
  pattern,
}: Made): Promise<Record<string, string>> => {
  const db = await dbOfRequest(req)
  const ids: Record<string, string> = {}
  for (const { email, name, home, posts } of accounts) {
    const person = await copyAccount({
      db,
      from: pattern,
      email,
      name,
      organisation: organisations[home] ?? null,
    })
    ids[email] = person
    for (const { title, role, at } of posts) {
      await appoint({ payload, req, person, title, role, organisation: organisations[at] ?? null })
    }
  }
  return ids
}
