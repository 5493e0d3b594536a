import { dropKeptEntries } from '@/data/report/keptEntries'
import type { Db } from '@/data/session'

/** Gives up what somebody typed into a report and could not save. */
export const discardTypedEntries = (kept: { db: Db; report: string; person: string }): Promise<void> =>
  dropKeptEntries(kept)
