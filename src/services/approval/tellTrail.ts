import { deedOf } from '@/domain/approval/deedOf'
import { postAt } from '@/domain/approval/postAt'
import { progressOf } from '@/domain/approval/progressOf'
import { resolveAssignees } from '@/domain/approval/resolveAssignees'
import type { InstanceState, OrgSnapshot, WorkflowDefinition } from '@/domain/approval/types'
import { dayInVietnam } from '@/domain/time'
import type { StoredEvent } from '@/data/approval/readEvents'
import { readFullNames } from '@/data/person/readFullNames'
import { readPosts } from '@/data/person/readPosts'
import { readRowNames } from '@/data/report/readRowNames'
import type { Db } from '@/data/session'
import type { told } from './historyOf'

type Asked = {
  db: Db
  workflow: WorkflowDefinition
  state: InstanceState
  editors: string[]
  org: OrgSnapshot
  stored: readonly StoredEvent[]
  /** As the contract tells them. */
  events: ReturnType<typeof told>
  verified: boolean
  /** Which contents the reader may open, by hash. */
  isOpen: (hash: string) => boolean
}

/**
 * What happened to a document, to be read as a story, and where it stands now: who did what, in which post, at which
 * step, with which reason, rows and corrections, sealed by which hash.
 */
export const tellTrail = async ({
  db,
  workflow,
  state,
  editors,
  org,
  stored,
  events,
  verified,
  isOpen,
}: Asked) => {
  const stages = progressOf({ workflow, state, events: [...stored], editors, org })
  /** Who holds today what was asked in addition then. */
  const escalatedTo = ({ detail }: StoredEvent): string[] => [
    ...new Set((detail.escalated?.added ?? []).flatMap((key) => org.holders[key] ?? [])),
  ]
  const posts = await readPosts({ db, people: [...new Set(events.map((event) => event.actor))] })
  const rowNames = await readRowNames({
    db,
    ids: events.flatMap(({ rows = [], row, corrected = [] }) => [
      ...[...rows, ...(row === undefined ? [] : [row])].map(({ id }) => id),
      ...corrected.flatMap((one) => (one.kind === 'indicator' || one.kind === 'task' ? [one.row] : [])),
    ]),
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
        deed: deedOf({ workflow, type: event.type, step: event.step }),
        hasContent: event.hasContent && isOpen(stored[index]!.contentHash),
        post: post === null ? null : { title: post.title, organisationName: post.organisationName },
        stepLabel: workflow.steps.find(({ key }) => key === event.step)?.label ?? null,
        returnedTo: event.type !== 'return' ? null : (labelOf(workflow, returned) ?? ('author' as const)),
        waived: detail.waived === undefined ? null : (names[detail.waived] ?? null),
        reassignedTo: detail.reassigned === undefined ? null : (names[detail.reassigned.person] ?? null),
        escalatedTo: escalatedTo(stored[index]!).flatMap((person) => names[person] ?? []),
        issue: detail.issue ?? null,
        extended: detail.extended ?? null,
        about: event.row === undefined ? null : (rowNames[event.row.id] ?? event.row.id),
        correction: detail.correction ?? null,
        corrected: (event.corrected ?? []).map((one) => ({ ...one, name: rowNames[one.row] ?? null })),
        restarts: detail.restarts === true,
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

export type Trail = Awaited<ReturnType<typeof tellTrail>>

const labelOf = (workflow: WorkflowDefinition, key: string | undefined) =>
  workflow.steps.find((step) => step.key === key)?.label
