import type { Actor } from '@/domain/access/actor'
import type { Command } from '@/domain/approval/types'
import type { Instant } from '@/domain/time'
import type { ReportHead } from '@/data/report/readReport'
import type { Db } from '@/data/session'
import { runOnDocument, type LadderAnswer } from '../approval/runOnDocument'
import { reportKind } from './reportKind'

/** `report`: the version that a `correct` has begun. */
export type CommandAnswer = LadderAnswer<ReportHead['state']> & { report?: string }

type Asked = {
  db: Db
  actor: Actor
  seen: ReportHead
  command: Command
  revision: number
  /** It is one of several that are approved together. */
  isBulk?: boolean
  now: Instant
}

/** Takes one verb on one report through the ladder, in the running transaction; see `runOnDocument`. */
export const runCommand = async (asked: Asked): Promise<CommandAnswer> =>
  (await runOnDocument({ kind: reportKind, ...asked })) as CommandAnswer
