import type { Actor } from '@/domain/access/actor'
import { isLate } from '@/domain/period/isLate'
import { bulkWarnings, type BulkWarning } from '@/domain/report/bulkWarnings'
import type { Instant } from '@/domain/time'
import { readDecideTab, type InboxItem } from '@/data/report/readInbox'
import { readSent } from '@/data/report/readSent'
import type { Db } from '@/data/session'
import { holderKeysOf } from './holderKeysOf'

/** `warnings`: those that can be told without opening it. */
export type BulkChoice = InboxItem & { warnings: BulkWarning[] }

type Asked = { db: Db; actor: Actor; reports: readonly string[]; now: Instant }

/**
 * The reports among those asked for that wait for this person, each once, to be confirmed in one go. Doubtful figures
 * are looked for when it is approved. Two statements, however many reports.
 */
export const readBulk = async ({ db, actor, reports, now }: Asked): Promise<BulkChoice[]> => {
  const waiting = await readDecideTab({ db, person: actor.person, keys: holderKeysOf(actor) })
  const asked = waiting.filter(
    ({ report }, at) => reports.includes(report) && waiting.findIndex((one) => one.report === report) === at,
  )
  const sent = await readSent({ db, reports: asked.map(({ report }) => report), person: actor.person })
  return asked.map((item) => {
    const found = sent.find(({ report }) => report === item.report)
    const warnings = bulkWarnings({
      rows: { indicators: [], tasks: [] },
      lookedAt: found?.lookedAt ?? null,
      sentAt: found?.revision ?? 0,
      isLate: found !== undefined && isLate({ ...found, sentAt: found.at, now }),
    })
    return { ...item, warnings }
  })
}
