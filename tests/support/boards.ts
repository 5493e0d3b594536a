import type { Actor } from '@/domain/access/actor'
import type { TestApp } from './openApp'

/** Words in which a test speaks of boards: whose eyes, which commune, the services behind the pages. */
export const boardsOf = (app: TestApp) => {
  const actorOf = async (email: string): Promise<Actor> => {
    const { readAppointments } = await import('@/data/person/readAppointments')
    const { readPersonByEmail } = await import('@/data/person/readPersonByEmail')
    const { dbOf } = await import('@/data/session')
    const db = dbOf(app.payload)
    const person = await readPersonByEmail({ db, email })
    return { person, appointments: await readAppointments({ db, person }) }
  }
  const communeOf = async (name: string): Promise<string> =>
    (
      await app.sql<{ id: string }>(
        `select id from organisations where kind = 'commune' and name like $1 and admin_code is not null
        and exists (select 1 from plans p where p.commune_id = organisations.id)`,
        [`%${name}`],
      )
    )[0]!.id
  const board = async ({
    as,
    commune,
    period,
    now = new Date().toISOString(),
  }: {
    as: string
    commune: string
    period?: string
    now?: string
  }) => {
    const { readBoard } = await import('@/services/board/readBoard')
    const [actor, id] = [await actorOf(as), await communeOf(commune)]
    return readBoard({ payload: app.payload, actor, commune: id, plan: null, period, language: 'vi', now })
  }
  return { actorOf, communeOf, board }
}
