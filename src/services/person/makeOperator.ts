import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { env } from '@/config/env'
import { startPasswordReset } from '@/data/person/startPasswordReset'
import { withTransaction } from '@/data/withTransaction'
import { asSystem } from '@/services/access/isSystem'

const VALID_DAYS = 7

/**
 * Makes a system administrator, for whoever runs the installation. The link goes to the console, not by mail: there
 * may be no mail server yet.
 *
 * @returns the link by which they set their password, or null when the address already has an account
 */
export const makeOperator = ({
  payload,
  email,
  name,
}: {
  payload: Payload
  email: string
  name: string
}): Promise<string | null> =>
  withTransaction(payload, null, async ({ req, db }) => {
    asSystem(req)
    const known = await payload.count({ collection: 'users', where: { email: { equals: email } }, req })
    if (known.totalDocs > 0) return null
    const person = await payload.create({
      collection: 'users',
      data: { email, name, language: 'vi', password: randomBytes(32).toString('base64url') },
      req,
    })
    const position = await payload.create({
      collection: 'positions',
      data: { title: 'Quản trị hệ thống', role: 'system_admin' },
      req,
    })
    await payload.create({
      collection: 'appointments',
      data: { person: person.id, position: position.id, from: '2025-07-01', state: 'confirmed' },
      req,
    })
    const { token } = await startPasswordReset({
      db,
      person: String(person.id),
      validDays: VALID_DAYS,
      isInvitation: true,
    })
    return `${env.SERVER_URL}/dat-mat-khau?token=${token}`
  })
