import { compareContents, type Change } from '@/domain/report/compareContents'
import { comparedSubmissions } from '@/domain/report/comparedSubmissions'
import { readContent } from '@/domain/report/readContent'
import type { Instant } from '@/domain/time'
import type { StoredEvent } from '@/data/approval/readEvents'
import { readContents } from '@/data/report/readContents'
import type { ReportHead } from '@/data/report/readReport'
import type { ReportVersion } from '@/data/report/readVersions'
import type { Db } from '@/data/session'

/** What a report says otherwise than before. `changes` is null where what was said before was not kept. */
export type Compared = { changes: Change[] | null }

export type Changes = {
  /** Against the submission that this reader could have seen, or the one before; null where there was none. */
  submission: (Compared & { at: Instant }) | null
  /** Against the version that this one is to replace, or has replaced; null for a first version. */
  version: (Compared & { number: number }) | null
  /** Titles of the plan's own fields, by id. */
  fields: Map<string, string>
  /** Of the report, the oldest first; empty where it was not accepted and there is but one. */
  versions: ReportVersion[]
}

const NOTHING: Changes = { submission: null, version: null, fields: new Map(), versions: [] }

/**
 * Old and new of a report that has been sent: what changed since an earlier submission, and since the version before.
 * One statement, none for a first version that was sent once and is not accepted.
 *
 * @param seenAt revision at which this reader had looked at it before; null when they never had
 */
export const readChanges = async ({
  db,
  head,
  events,
  seenAt,
  isOpen,
}: {
  db: Db
  head: ReportHead
  events: readonly StoredEvent[]
  seenAt: number | null
  /** Which contents the reader may open, by hash. */
  isOpen: (hash: string) => boolean
}): Promise<Changes> => {
  const isSent = head.state !== 'draft' && head.state !== 'returned'
  const pair = isSent
    ? comparedSubmissions({
        events: events.filter(({ contentHash }) => isOpen(contentHash)),
        seenAt,
      })
    : null
  if (pair === null && head.version === 1 && head.state !== 'approved') return NOTHING

  const sent = isSent ? events.findLast(({ type }) => type === 'submit') : undefined
  const hashes = [sent, pair?.before].flatMap((event) => event?.contentHash ?? [])
  const { own, replaced, fields, versions } = await readContents({ db, report: head.id, hashes })
  const now = sent === undefined ? undefined : own.get(sent.contentHash)
  const old = replaced === null ? null : readContent({ text: replaced })
  return {
    submission:
      pair === null
        ? null
        : { at: pair.before.at, changes: changesBetween(own.get(pair.before.contentHash), now) },
    version:
      head.version === 1 || sent === undefined
        ? null
        : {
            number: old?.version ?? head.version - 1,
            changes: changesBetween(replaced ?? undefined, now),
          },
    fields,
    versions,
  }
}

const changesBetween = (before: string | undefined, now: string | undefined): Change[] | null => {
  if (before === undefined || now === undefined) return null
  const [old, said] = [readContent({ text: before }), readContent({ text: now })]
  return old === null || said === null ? null : compareContents({ before: old, after: said })
}
