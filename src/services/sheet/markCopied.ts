import type { Actor } from '@/domain/access/actor'
import { settleCopied } from '@/domain/sheet/copy/settleCopied'
import type { Instant } from '@/domain/time'
import { writeCopiedRows } from '@/data/report/copiedRows'
import type { ReportHead } from '@/data/report/readReport'
import type { Db } from '@/data/session'
import { refuseWith } from '../RefusalError'
import { readCopySheet } from './readCopySheet'

type ToMark = {
  db: Db
  actor: Actor
  head: ReportHead
  /** By row, the fingerprint of what the page showed. */
  shown: ReadonlyMap<string, string>
  /** Rows that are ticked. */
  ticked: ReadonlySet<string>
  now: Instant
}

/**
 * Remembers who has entered which rows of an approved report into a national system, and when. Refuses
 * `copy_not_approved`, `not_an_author`, and what `settleCopied` refuses.
 */
export const markCopied = async ({ db, actor, head, shown, ticked, now }: ToMark): Promise<void> => {
  const { rows, isApproved, mayMark } = await readCopySheet({ db, actor, head, now })
  if (!isApproved) refuseWith({ kind: 'rule', code: 'copy_not_approved' })
  if (!mayMark) refuseWith({ kind: 'forbidden', code: 'not_an_author' })
  const settled = settleCopied({ rows, shown, ticked })
  const { entered, withdrawn } = settled.ok ? settled.value : refuseWith(settled.refusal)
  await writeCopiedRows({ db, head, person: actor.person, now, entered, withdrawn })
}
