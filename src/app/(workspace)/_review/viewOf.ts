import type { Change } from '@/domain/report/compareContents'
import type { Review } from '@/services/report/readReview'
import type { Sheet } from '../_report/types'

/** What of a report is shown in full: all of it, or what changed since an earlier submission, look or version. */
export type View = {
  name: 'all' | 'changed' | 'version'
  /** Old and new that are told, by row. */
  changes: ReadonlyMap<string, readonly Change[]>
  isChanged: (row: string) => boolean
}

/** Which view of a report the address asks for, as far as what was said before is known. */
export const viewOf = ({ asked, review }: { asked: Sheet['asked']; review: Review }): View => {
  const { submission, version } = review.changes
  const hasLook = (row: string) => review.rows.get(row)?.isChanged === true
  if (asked.xem === 'ban-truoc' && version?.changes) return compared('version', version.changes)
  if (asked.xem === 'thay-doi') {
    if (submission?.changes) return compared('changed', submission.changes)
    if (review.look !== null) return { name: 'changed', changes: new Map(), isChanged: hasLook }
  }
  const told = submission?.changes ?? version?.changes
  return told ? compared('all', told) : { name: 'all', changes: new Map(), isChanged: hasLook }
}

const compared = (name: View['name'], changes: readonly Change[]): View => {
  const byRow = new Map<string, Change[]>()
  for (const change of changes) byRow.set(change.row, [...(byRow.get(change.row) ?? []), change])
  return { name, changes: byRow, isChanged: (row) => byRow.has(row) }
}
