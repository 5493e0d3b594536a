import type { Actor } from '@/domain/access/actor'
import type { Refusal } from '@/domain/refusal'
import type { Command, Decision, InstanceState, Situation, WorkflowDefinition } from '@/domain/approval/types'
import type { Instant } from '@/domain/time'
import type { Db } from '@/data/session'

/** What is stored of one climb. */
export type Climb = {
  instance: string
  /** Of its last event; 0 before the first. */
  seq: number
  lastHash: string | null
  versionHash: string
  workflow: WorkflowDefinition
  state: InstanceState
}

export type Head = { id: string; revision: number }

/** What an event is bound to: the document as one text, and its SHA-256. */
export type Content = { text: string; hash: string }

type Given<H extends Head, F extends Climb> = {
  db: Db
  actor: Actor
  head: H
  facts: F
  command: Command
  now: Instant
}

/**
 * What one kind of document gives to the ladder's shell. A new kind joins by one of these; the rules of the ladder,
 * the record of what happened and its hashes stay where they are.
 */
export type DocumentKind<H extends Head, F extends Climb, Extra extends object> = {
  /** The column of the ladder's tables that names it. */
  column: 'report' | 'plan'
  /** Keeps others from changing the document until the transaction ends, and reads it again. */
  lock: (asked: { db: Db; seen: H }) => Promise<H>
  readFacts: (asked: { db: Db; head: H; command: Command }) => Promise<F>
  situation: (asked: Omit<Given<H, F>, 'command' | 'db'>) => Situation
  /** What the command names lies in this document. Asked where rights allow it, before any rule is told. */
  checkNames: (given: Given<H, F>) => Promise<void>
  /** What only the kind itself knows to refuse, once the ladder has accepted. */
  checkAccepted: (given: Given<H, F>) => Promise<void>
  /** What else is told with a refusal, besides its sentence. */
  besides?: (asked: { facts: F; refusal: Refusal }) => Record<string, unknown>
  content: (asked: { db: Db; head: H }) => Promise<Content>
  /** Stores the content that an event is bound to. */
  seal: (asked: { db: Db; head: H; content: Content; revision: number; now: Instant }) => Promise<void>
  /** Writes what was decided onto the document. @returns its state in its own words, and what else is to be answered */
  apply: (
    given: Given<H, F> & { decision: Decision; revision: number },
  ) => Promise<{ state: string; extra: Extra }>
}
