import type { Id, PersonId, StepKey } from '@/domain/approval/types'
import type { Instant, IsoDate } from '@/domain/time'

/**
 * What somebody is told: that a decision waits for them, does still, or does now because it is late; that their
 * document came back, was accepted or rejected; that a number of issue is awaited; that a document waits for nobody;
 * that a report is to be written.
 */
export const noticeKinds = [
  'returned',
  'decide',
  'remind',
  'escalated',
  'issue',
  'write',
  'blocked',
  'accepted',
  'rejected',
] as const

export type NoticeKind = (typeof noticeKinds)[number]

/** What a notice is about. */
export type Subject = { kind: 'report' | 'plan'; id: Id }

export type NewNotice = {
  person: PersonId
  kind: NoticeKind
  /** What it is told for: nobody is told the same twice. */
  cause: string
  slot: Id | null
  step: StepKey | null
  /** In whose place they would act. */
  onBehalfOf: PersonId | null
  /** The day by which they should act. */
  dueOn: IsoDate | null
  /** Mailed at once instead of with the day's other notices. */
  isUrgent: boolean
}

/**
 * What is done with: decisions that are no longer asked for, decisions that are asked of other people or asked again,
 * and kinds of notices of the whole document.
 */
export type Closing = { slots: Id[]; askedAnew: Id[]; kinds: NoticeKind[] }

export type Told = Omit<NewNotice, 'cause'> & {
  id: Id
  at: Instant
  readAt: Instant | null
  closedAt: Instant | null
}
