import { administratorsOf } from '@/domain/approval/administratorsOf'
import { isAside } from '@/domain/approval/isAside'
import { openStepOf } from '@/domain/approval/openStepOf'
import { peopleOnSlot } from '@/domain/approval/peopleOnSlot'
import { resolveAssignees } from '@/domain/approval/resolveAssignees'
import type {
  HolderKey,
  Id,
  InstanceState,
  LadderEvent,
  PersonId,
  Situation,
  Slot,
} from '@/domain/approval/types'
import { dayInVietnam, type Instant } from '@/domain/time'
import { isUrgent } from './isUrgent'
import type { NewNotice, NoticeKind } from './types'

type Happened = Pick<Situation, 'workflow' | 'org' | 'doc'> & {
  before: InstanceState
  next: InstanceState
  event: LadderEvent
  /** Numbers the event within its document. */
  seq: number
  subject: Id
  /** When each open slot is due. */
  dueAt: Readonly<Record<Id, Instant | null>>
  now: Instant
}

/**
 * Who is told of an event, and what: those who can act now; the sender of what came back or was decided for good; the
 * administrators of the place of what waits for nobody. Never whoever did it, and nobody of the asides, which have
 * their own place in everybody's work.
 */
export const noticesOf = (happened: Happened): NewNotice[] => {
  const { event } = happened
  if (isAside(event.type)) return []
  return [...asked(happened), ...answered(happened), ...alarmed(happened)].filter(
    ({ person }) => person !== event.actor,
  )
}

type Telling = { person: PersonId; kind: NoticeKind; cause: string } & Partial<
  Pick<NewNotice, 'slot' | 'step' | 'onBehalfOf' | 'dueOn'>
>

const told = ({ next, now }: Happened, telling: Telling): NewNotice => {
  const notice = { slot: null, step: null, onBehalfOf: null, dueOn: null, ...telling }
  const isSender = notice.person === next.submittedBy
  return { ...notice, isUrgent: isUrgent({ ...notice, isSender, now }) }
}

const dayOf = (at: Instant | null | undefined) => (at ? dayInVietnam(at) : null)

/** Decisions and the issue that are asked for. */
const asked = (happened: Happened): NewNotice[] => {
  const { workflow, org, doc, before, next, event, seq, subject, dueAt } = happened
  const decisions = (slots: Slot[], kind: 'decide' | 'escalated', cause: (slot: Slot) => string) =>
    slots.flatMap((slot) =>
      peopleOnSlot({ slot, workflow, state: next, doc, org }).map((one) =>
        told(happened, {
          ...one,
          kind,
          cause: cause(slot),
          slot: slot.id,
          step: slot.step,
          dueOn: dayOf(dueAt[slot.id]),
        }),
      ),
    )
  const opened = next.slots.filter(({ id }) => event.detail.opened.some((one) => one.id === id))
  const touched = next.slots.filter(({ id }) => id === event.slot)
  const known =
    event.detail.escalated === undefined
      ? []
      : before.slots
          .filter(({ id }) => id === event.slot)
          .flatMap((slot) =>
            peopleOnSlot({ slot, workflow, state: before, doc, org }).map(({ person }) => person),
          )
  const issuers =
    next.awaitingIssue && !before.awaitingIssue
      ? holding(resolveAssignees({ assignees: workflow.issuers, org }), org)
      : []
  return [
    ...decisions(opened, 'decide', ({ id }) => `slot:${id}`),
    ...(event.type === 'reassign' ? decisions(touched, 'decide', ({ id }) => `slot:${id}:${seq}`) : []),
    ...(event.detail.escalated === undefined
      ? []
      : decisions(touched, 'escalated', ({ id }) => `slot:${id}:escalated`).filter(
          ({ person }) => !known.includes(person),
        )),
    ...issuers.map((person) =>
      told(happened, { person, kind: 'issue', cause: `issue:${subject}:${seq}`, dueOn: dayOf(doc.dueAt) }),
    ),
  ]
}

/** What came back, or was decided for good. */
const answered = (happened: Happened): NewNotice[] => {
  const { workflow, org, next, event, seq, subject } = happened
  const sender = next.submittedBy === null ? [] : [next.submittedBy]
  if (next.status === 'returned' && event.type === 'return') {
    const authors = holding(resolveAssignees({ assignees: workflow.authors, org }), org)
    return [...new Set([...sender, ...authors])].map((person) =>
      told(happened, {
        person,
        kind: 'returned',
        cause: `returned:${subject}:${seq}`,
        step: event.step,
        dueOn: dayOf(happened.doc.dueAt),
      }),
    )
  }
  const kind =
    next.status === 'approved' && event.type === 'approve'
      ? ('accepted' as const)
      : next.status === 'rejected' && event.type === 'reject'
        ? ('rejected' as const)
        : null
  return kind === null
    ? []
    : sender.map((person) =>
        told(happened, { person, kind, cause: `${kind}:${subject}:${seq}`, step: event.step }),
      )
}

/** What waits for nobody: whoever can appoint somebody, or hand the decision on, is told. */
const alarmed = (happened: Happened): NewNotice[] => {
  const { workflow, org, next, event, seq, subject } = happened
  if (!event.detail.blocked) return []
  const step = openStepOf({ workflow, state: next })
  // The nearest who are there.
  const people = administratorsOf({ step, org }).map((key) => holding([key], org))
  return (people.find((holders) => holders.length > 0) ?? []).map((person) =>
    told(happened, {
      person,
      kind: 'blocked',
      cause: `blocked:${subject}:${seq}`,
      step: step?.key ?? null,
    }),
  )
}

const holding = (keys: readonly HolderKey[], org: Situation['org']): PersonId[] => [
  ...new Set(keys.flatMap((key) => org.holders[key] ?? [])),
]
