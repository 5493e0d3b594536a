import type { Actor } from '@/domain/access/actor'
import { readKeptCommand } from '@/data/report/keptCommand'
import type { Db } from '@/data/session'

/** What this person typed into a command on a report that was refused, by field; empty when nothing was. */
export const readKept = ({
  db,
  actor,
  report,
}: {
  db: Db
  actor: Actor
  report: string
}): Promise<Record<string, string>> => readKeptCommand({ db, report, person: actor.person })
