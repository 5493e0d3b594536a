import type { Actor } from '@/domain/access/actor'
import { deedOf, type Deed } from '@/domain/approval/deedOf'
import { readEvents } from '@/data/approval/readEvents'
import type { ReportHead } from '@/data/report/readReport'
import type { Db } from '@/data/session'
import { contentsInSight } from './contentsInSight'
import { readEventContent, type EventContent } from './readEventContent'

export type SeenContent = EventContent & { deed: Deed }

/** What a report that this person sees said at one of its events; null for no such event, or a content that is not theirs to open. */
export const seeEventContent = async ({
  db,
  actor,
  head,
  seq,
}: {
  db: Db
  actor: Actor
  head: ReportHead
  seq: number
}): Promise<SeenContent | null> => {
  const { workflow, events } = await readEvents({ db, report: head.id })
  const event = events.find((one) => one.seq === seq)
  const isOpen = contentsInSight({ actor, head, workflow, events })
  if (event === undefined || !isOpen(event.contentHash)) return null
  const content = await readEventContent({ db, report: head.id, seq })
  return content === null
    ? null
    : { ...content, deed: deedOf({ workflow, type: event.type, step: event.step }) }
}
