import { isAside } from '@/domain/approval/isAside'
import { newInstance } from '@/domain/approval/newInstance'
import type { Command } from '@/domain/approval/types'
import { strayRow } from '@/domain/report/strayRow'
import { readLadder, type Ladder } from '@/data/approval/readLadder'
import { applyDecision } from '@/data/report/applyDecision'
import { beginCorrection } from '@/data/report/beginCorrection'
import { readEntryRows } from '@/data/report/readEntryRows'
import { lockReport, type ReportHead } from '@/data/report/readReport'
import { replaceCurrent } from '@/data/report/replaceCurrent'
import { keepSources, writeAside } from '@/data/report/writeAside'
import { writeSnapshot } from '@/data/report/writeSnapshot'
import type { Db } from '@/data/session'
import type { DocumentKind } from '../approval/kind'
import { situationOf } from '../approval/situationOf'
import { refuseWith } from '../RefusalError'
import { contentOf } from './contentOf'
import { countMissingExtra } from './countMissingExtra'
import { makeOfficial } from './makeOfficial'
import { refuseJumps } from './refuseJumps'
import { requireProducts } from './requireProducts'

const stateOf = {
  draft: 'draft',
  running: 'submitted',
  returned: 'returned',
  approved: 'approved',
  rejected: 'rejected',
  cancelled: 'cancelled',
} as const

/** The rows a command names are of this report. */
const refuseStray = async ({ db, head, command }: { db: Db; head: ReportHead; command: Command }) => {
  const rows = 'row' in command ? [command.row] : (command.type === 'return' && command.rows) || []
  if (rows.length === 0) return
  const stray = strayRow({ rows, of: await readEntryRows({ db, report: head.id }) })
  const path = 'row' in command ? 'row.id' : `rows.${stray}.id`
  if (stray !== null) refuseWith({ kind: 'rule', code: 'row_not_in_report', path })
}

/**
 * Reports of units and communes on the ladder. The last decision on a correction lets it count instead of what it
 * replaces, and that on a commune report makes its figures official, there and then.
 */
export const reportKind: DocumentKind<ReportHead, Ladder, { report?: string }> = {
  column: 'report',
  lock: ({ db, seen }) => lockReport({ db, head: seen }),
  readFacts: async ({ db, head, command }) => {
    const ladder = await readLadder({ db, report: head.id })
    if (command.type === 'submit') ladder.requiredMissing += await countMissingExtra({ db, head })
    return ladder
  },
  situation: ({ actor, head, facts, now }) => situationOf({ actor, head, ladder: facts, now }),
  checkNames: refuseStray,
  checkAccepted: async ({ db, actor, head, facts, command, now }) => {
    if (command.type !== 'submit') return
    if (facts.asksJumpNotes) await refuseJumps({ db, actor, head, now })
    await requireProducts({ db, head })
  },
  content: contentOf,
  seal: ({ head, ...sealed }) => writeSnapshot({ report: head.id, ...sealed }),
  apply: async ({ db, head, decision: { next, event, reopen }, revision, now }) => {
    const state = stateOf[next.status]
    await applyDecision({ db, head, state, next, event, reopen, revision, now })
    if (isAside(event.type)) await writeAside({ db, head, event, revision })
    if (event.type === 'approve' && state === 'approved') {
      if (!head.isCurrent) await replaceCurrent({ db, head })
      if (head.level === 'commune') await makeOfficial({ db, head })
    }
    const correction = event.detail.correction
    if (correction === undefined) return { state, extra: {} }
    await keepSources({ db, head, revision })
    await beginCorrection({ db, id: correction, of: head.id, emptyState: newInstance(), now })
    return { state, extra: { report: correction } }
  },
}
