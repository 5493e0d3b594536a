import { mayRemoveFile } from '@/domain/report/mayRemoveFile'
import type { EntryMargin, EvidenceFile } from '@/data/report/readEntryMargin'

/** `isRemovable`: by whoever may edit the report now. */
export type RowFile = EvidenceFile & { isRemovable: boolean }

/** The files of a report, each with whether it may go again. */
export const markRemovable = ({
  evidence,
  submittedAt,
}: Pick<EntryMargin, 'evidence' | 'submittedAt'>): RowFile[] =>
  evidence.map((file) => ({
    ...file,
    isRemovable: file.isOwn && mayRemoveFile({ barred: null, addedAt: file.at, submittedAt }) === null,
  }))
