import type { Actor } from '@/domain/access/actor'
import type { TestApp } from './openApp'

/** A person with the appointments they hold, as the services are given them. */
export const actorOf = async (app: TestApp, email: string): Promise<Actor> => {
  const { readAppointments } = await import('@/data/person/readAppointments')
  const { dbOf } = await import('@/data/session')
  const [person] = await app.sql<{ id: string }>('select id from users where email = $1', [email])
  return {
    person: person!.id,
    appointments: await readAppointments({ db: dbOf(app.payload), person: person!.id }),
  }
}
