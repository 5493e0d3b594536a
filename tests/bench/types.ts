import type { Client } from 'pg'

/** `page`: a page of the workspace rather than the contract. */
export type Asked = { method: string; path: string; token?: string; body?: unknown; page?: boolean }
export type Answer = { status: number; text: string }
export type Ask = (asked: Asked) => Promise<Answer>

/** Where an answer comes from: the server over HTTP, the same application in this process, or bare node-postgres. */
export const LANES = ['http', 'process', 'bare'] as const
export type Lane = (typeof LANES)[number]

/**
 * One thing that is measured. The lanes take turns and do the same work on things of the same shape; `round` counts
 * from 0. What a turn needs beforehand is made before the clock starts (`prepare`).
 */
export type Line = {
  name: string
  /** How many times as long as bare node-postgres it may take, as a median. */
  budget: number
  rounds: number
  own: (turn: { ask: Ask; lane: 'http' | 'process'; round: number }) => Promise<void>
  bare: (turn: { sql: Client; round: number }) => Promise<void>
}

/** Milliseconds. */
export type Spread = { median: number; p95: number; count: number }

export type Measured = { name: string; budget: number; ratio: number; isWithin: boolean } & Record<
  Lane,
  Spread
>
