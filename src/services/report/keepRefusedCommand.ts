import type { Payload } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { typedInto } from '@/domain/report/typedInto'
import type { Instant } from '@/domain/time'
import { keepCommand } from '@/data/report/keptCommand'
import type { Db } from '@/data/session'
import { seeReport } from './seeReport'

type Refused = {
  payload: Payload
  db: Db
  actor: Actor
  id: string
  fields: Record<string, string>
  now: Instant
}

/**
 * Keeps what somebody typed into a command that was refused, so that the report's page shows it again.
 *
 * @returns false when there is no such report for this person
 */
export const keepRefusedCommand = async ({
  payload,
  db,
  actor,
  id,
  fields,
  now,
}: Refused): Promise<boolean> => {
  const seen = await seeReport({ payload, actor, id })
  if (seen === null) return false
  const typed = typedInto({ fields })
  await keepCommand({
    db,
    report: seen.id,
    person: actor.person,
    revision: seen.revision,
    fields: typed,
    at: now,
  })
  return true
}
