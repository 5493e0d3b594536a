import type { PayloadRequest } from 'payload'
import type { Actor, Appointment } from '@/domain/access/actor'
import { readAppointments } from '@/data/person/readAppointments'
import { dbOfRequest } from '@/data/session'

type Held = { appointments?: readonly Appointment[] }

/**
 * Who is asking, with the appointments that are valid now; null when nobody is logged in. The session strategy
 * has read them already; a request made by the Local API reads them once.
 */
export const actorOf = async (req: PayloadRequest): Promise<Actor | null> => {
  if (!req.user) return null
  const held = (req.user as Held).appointments ?? (req.context.appointments as Held['appointments'])
  if (held !== undefined) return { person: String(req.user.id), appointments: held }
  const appointments = await readAppointments({ db: await dbOfRequest(req), person: String(req.user.id) })
  req.context.appointments = appointments
  return { person: String(req.user.id), appointments }
}
