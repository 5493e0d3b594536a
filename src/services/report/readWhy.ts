import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { EXPLAINED, whyMay, type Explained, type RuleAnswer } from '@/domain/approval/whyMay'
import type { WorkflowDefinition } from '@/domain/approval/types'
import { isId } from '@/domain/isId'
import { dayInVietnam, type Instant } from '@/domain/time'
import { readLadder } from '@/data/approval/readLadder'
import { readAppointments } from '@/data/person/readAppointments'
import { readFullNames } from '@/data/person/readFullNames'
import { readPostsOf } from '@/data/person/readPostsOf'
import type { ReportHead } from '@/data/report/readReport'
import type { Db } from '@/data/session'
import { situationOf } from '../approval/situationOf'

export type Why = {
  person: string
  verb: Explained
  verbs: readonly Explained[]
  /** Whom the reader may ask about: themselves, and those of the place where they may see its people. */
  people: { id: string; name: string }[]
  answers: RuleAnswer[]
  names: Record<string, string>
  /** Titles of positions. */
  titles: Record<string, string>
  workflow: WorkflowDefinition
  revision: number
}

/**
 * Each rule about a thing somebody would do to a report, with its answer today. Asked about somebody whom the reader
 * may not ask about, or about no such verb, it answers about the reader and an approval. Four statements.
 */
export const readWhy = async ({
  db,
  actor,
  head,
  asked,
  now,
}: {
  db: Db
  actor: Actor
  head: ReportHead
  asked: { person: string | null; verb: string | null }
  now: Instant
}): Promise<Why> => {
  const ladder = await readLadder({ db, report: head.id })
  const place = { province: head.province, commune: head.commune, unit: head.unit }
  const maySeeOthers = can({ actor, record: 'users', operation: 'read', row: place })
  const known = [...new Set(ladder.holders.map(({ person }) => person))]
  const askable = maySeeOthers ? [...new Set([actor.person, ...known])] : [actor.person]
  const person =
    asked.person !== null && isId(asked.person) && askable.includes(asked.person)
      ? asked.person
      : actor.person
  const verb = EXPLAINED.find((one) => one === asked.verb) ?? 'approve'
  const appointments = person === actor.person ? actor.appointments : await readAppointments({ db, person })
  const posts = await readPostsOf({ db, person, commune: head.commune, province: head.province })
  const situation = situationOf({ actor: { person, appointments }, head, ladder, now })
  const answers = whyMay({ situation, verb, posts, day: dayInVietnam(now) })
  const principals = answers.flatMap(({ principal }) => principal ?? [])
  const names = await readFullNames({ db, ids: [...askable, ...principals] })
  return {
    person,
    verb,
    verbs: EXPLAINED,
    people: askable
      .map((id) => ({ id, name: names[id] ?? '' }))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
    answers,
    names,
    titles: Object.fromEntries(posts.map(({ position, title }) => [position, title])),
    workflow: ladder.workflow,
    revision: head.revision,
  }
}
