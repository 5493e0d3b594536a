import type { Payload } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { deedOf, type Deed } from '@/domain/approval/deedOf'
import type { Command } from '@/domain/approval/types'
import type { Instant } from '@/domain/time'
import { readEvents } from '@/data/approval/readEvents'
import { dropKeptCommand } from '@/data/report/keptCommand'
import type { Db } from '@/data/session'
import { refuseWith } from '../RefusalError'
import { runCommand, type CommandAnswer } from './runCommand'
import { seeReport } from './seeReport'

type Given = {
  payload: Payload
  db: Db
  actor: Actor
  id: string
  command: Command
  revision: number
  now: Instant
}

/**
 * Takes a verb on a report that this person may see, and forgets what was kept of one that was refused before.
 * `deed`: what was done, as it is told.
 */
export const giveCommand = async ({
  payload,
  db,
  actor,
  id,
  command,
  revision,
  now,
}: Given): Promise<CommandAnswer & { deed: Deed }> => {
  const seen = await seeReport({ payload, actor, id })
  if (seen === null) return refuseWith({ kind: 'rule', code: 'not_found' })
  const answer = await runCommand({ db, actor, seen, command, revision, now })
  await dropKeptCommand({ db, report: seen.id, person: actor.person })
  const { workflow } = await readEvents({ db, report: seen.id })
  const step = answer.events[0]?.step ?? null
  return { ...answer, deed: deedOf({ workflow, type: command.type, step }) }
}
