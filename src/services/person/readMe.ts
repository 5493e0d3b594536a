import type { Actor } from '@/domain/access/actor'
import { isAdministrator } from '@/domain/access/isAdministrator'
import { landsInAdmin } from '@/domain/access/landsInAdmin'
import { readPerson } from '@/data/person/readPerson'
import type { Db } from '@/data/session'

/** Who somebody is, in which positions, and where the product takes them after log-in. */
export const readMe = async ({ db, actor }: { db: Db; actor: Actor }) => {
  const { positions, ...user } = await readPerson({ db, person: actor.person })
  return {
    user,
    positions,
    isAdministrator: isAdministrator(actor),
    home: landsInAdmin(actor) ? '/admin' : '/',
  }
}
