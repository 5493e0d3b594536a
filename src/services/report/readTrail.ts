import type { Actor } from '@/domain/access/actor'
import { postAt } from '@/domain/approval/postAt'
import { progressOf } from '@/domain/approval/progressOf'
import { resolveAssignees } from '@/domain/approval/resolveAssignees'
import { dayInVietnam, type Instant } from '@/domain/time'
import { readEvents } from '@/data/approval/readEvents'
import { readLadder } from '@/data/approval/readLadder'
import { readFullNames } from '@/data/person/readFullNames'
import { readPosts } from '@/data/person/readPosts'
import { readRowNames } from '@/data/report/readRowNames'
import type { ReportHead } from '@/data/report/readReport'
import type { Db } from '@/data/session'
import { situationOf } from '../approval/situationOf'
import { contentsInSight } from './contentsInSight'
import { readHistory } from './readHistory'

type Asked = { db: Db; actor: Actor; head: ReportHead; now: Instant }

/**
 * What happened to a report, to be read as a story, and where it stands now: who did what, in which post, at which
 * step, with which reason and rows, sealed by which hash. `verified` as in `readHistory`.
 */
export const readTrail = async ({ db, actor, head, now }: Asked) => {
  const { events, verified } = await readHistory({ db, report: head.id })
  const { workflow, state, events: stored } = await readEvents({ db, report: head.id })
  const isOpen = contentsInSight({ actor, head, workflow, events: stored })
  const ladder = await readLadder({ db, report: head.id })
  const { org } = situationOf({ actor, head, ladder, now })
  const stages = progressOf({ workflow, state, events: stored, editors: ladder.editors, org })
  /** Who holds today what was asked in addition then. */
  const escalatedTo = ({ detail }: (typeof stored)[number]): string[] => [
    ...new Set((detail.escalated?.added ?? []).flatMap((key) => org.holders[key] ?? [])),
  ]
  const posts = await readPosts({ db, people: [...new Set(events.map((event) => event.actor))] })
  const rowNames = await readRowNames({
    db,
    ids: events.flatMap(({ rows = [], row }) =>
      [...rows, ...(row === undefined ? [] : [row])].map(({ id }) => id),
    ),
  })
  const names = await readFullNames({
    db,
    ids: [
      ...stages.flatMap(({ people }) => people),
      ...stored.flatMap(({ detail }) => detail.waived ?? detail.reassigned?.person ?? []),
      ...stored.flatMap(escalatedTo),
    ],
  })
  const writers = resolveAssignees({ assignees: [...workflow.authors, ...workflow.issuers], org })
  const keysOf = (slot: string | undefined) =>
    state.slots.find(({ id }) => id === slot)?.candidateKeys ?? writers
  return {
    verified,
    stages,
    names,
    events: events.map((event, index) => {
      const { detail, slot } = stored[index]!
      const post = postAt({
        posts: posts.filter(({ person }) => person === event.actor),
        day: dayInVietnam(event.at),
        keys: keysOf(slot),
      })
      const returned = detail.returnedTo
      return {
        ...event,
        hasContent: event.hasContent && isOpen(stored[index]!.contentHash),
        post: post === null ? null : { title: post.title, organisationName: post.organisationName },
        stepLabel: workflow.steps.find(({ key }) => key === event.step)?.label ?? null,
        returnedTo: event.type !== 'return' ? null : (stepLabel(workflow, returned) ?? ('author' as const)),
        waived: detail.waived === undefined ? null : (names[detail.waived] ?? null),
        reassignedTo: detail.reassigned === undefined ? null : (names[detail.reassigned.person] ?? null),
        escalatedTo: escalatedTo(stored[index]!).flatMap((person) => names[person] ?? []),
        issue: detail.issue ?? null,
        extended: detail.extended ?? null,
        about: event.row === undefined ? null : (rowNames[event.row.id] ?? event.row.id),
        correction: detail.correction ?? null,
        rows: (event.rows ?? []).map(({ id, kind, reason }) => ({
          id,
          kind,
          name: rowNames[id] ?? id,
          reason,
        })),
      }
    }),
  }
}

export type Trail = Awaited<ReturnType<typeof readTrail>>

const stepLabel = (workflow: Awaited<ReturnType<typeof readEvents>>['workflow'], key: string | undefined) =>
  workflow.steps.find((step) => step.key === key)?.label
