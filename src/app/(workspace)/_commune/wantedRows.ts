import type { Wanted } from '@/domain/board/pickRows'
import type { Asked } from './readBoardPage'
import { askedBuckets, bucketWords } from './bucketWords'

const textOf = (asked: string | string[] | undefined): string | null =>
  typeof asked === 'string' && asked.trim() !== '' ? asked : null

/** Which rows the address asks for; what it does not know how to ask is left aside. */
export const wantedRows = (asked: Asked): Wanted => ({
  bucket: askedBuckets.find((bucket) => bucketWords[bucket] === asked.den) ?? null,
  section: textOf(asked.nhom),
  owner: textOf(asked['don-vi']),
  search: textOf(asked.tim),
})
