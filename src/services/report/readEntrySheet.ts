import { readNames } from '@/data/person/readNames'
import { readKeptEntries, type KeptEntries } from '@/data/report/keptEntries'
import { readEntryMargin, type EntryMargin } from '@/data/report/readEntryMargin'
import { markRemovable, type RowFile } from './markRemovable'
import type { Db } from '@/data/session'

export type EntrySheet = Omit<EntryMargin, 'evidence'> & {
  evidence: RowFile[]
  /** What this person typed and could not save. */
  kept: KeptEntries | null
  /** By id, of those who entered what is stored. */
  names: Record<string, string>
}

/** What a person needs beside a report's rows to go on writing it. Three statements, however many rows. */
export const readEntrySheet = async ({
  db,
  report,
  person,
  enteredBy,
}: {
  db: Db
  report: string
  person: string
  enteredBy: readonly string[]
}): Promise<EntrySheet> => {
  const [kept, margin, names] = [
    await readKeptEntries({ db, report, person }),
    await readEntryMargin({ db, report, person }),
    await readNames({ db, ids: [...new Set(enteredBy)] }),
  ]
  return { ...margin, evidence: markRemovable(margin), kept, names }
}
