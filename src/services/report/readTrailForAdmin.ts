import type { Payload } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { deedOf } from '@/domain/approval/deedOf'
import { readEvents } from '@/data/approval/readEvents'
import { readNames } from '@/data/person/readNames'
import { readRowNames } from '@/data/report/readRowNames'
import { dbOf } from '@/data/session'
import { readHistory } from './readHistory'
import { seeReport } from './seeReport'

/**
 * What happened to a report, to be read as a story: its history with the labels of the ladder's steps, and what each
 * event carries besides (the unit that was waived, number and date of issue, the rows sent back). Null when the
 * report is out of this person's sight.
 */
export const readTrailForAdmin = async ({
  payload,
  actor,
  id,
}: {
  payload: Payload
  actor: Actor
  id: string
}) => {
  const head = await seeReport({ payload, actor, id })
  if (head === null) return null
  const db = dbOf(payload)
  const [{ workflow, events: stored }, { events, verified }] = [
    await readEvents({ db, report: head.id }),
    await readHistory({ db, report: head.id }),
  ]
  const details = new Map(stored.map((event) => [event.seq, event.detail]))
  const waived = stored.flatMap(({ detail }) => detail.waived ?? [])
  const rows = events.flatMap(({ rows = [], row }) =>
    [...rows, ...(row === undefined ? [] : [row])].map(({ id }) => id),
  )
  const names = { ...(await readNames({ db, ids: waived })), ...(await readRowNames({ db, ids: rows })) }
  return {
    verified,
    steps: Object.fromEntries(workflow.steps.map(({ key, label }) => [key, label])),
    events: events.map((event) => ({
      ...event,
      deed: deedOf({ workflow, type: event.type, step: event.step }),
      waived: names[details.get(event.seq)?.waived ?? ''] ?? null,
      issue: details.get(event.seq)?.issue ?? null,
      extended: details.get(event.seq)?.extended ?? null,
      about: event.row === undefined ? null : (names[event.row.id] ?? event.row.id),
      rows: (event.rows ?? []).map((row) => ({ name: names[row.id] ?? row.id, reason: row.reason })),
    })),
  }
}
