import { createHash } from 'node:crypto'
import { isId } from '@/domain/isId'
import { readContent, type StoredContent } from '@/domain/report/readContent'
import {
  readNamedRows,
  readSealedContent,
  type NamedRow,
  type SealedEvent,
} from '@/data/report/readSealedContent'
import type { Db } from '@/data/session'

export type EventContent = {
  event: Omit<SealedEvent, 'text'>
  /** Null where what the report said then was not kept. */
  content: StoredContent | null
  /** What is stored still has the hash that the event was sealed with. */
  isWhole: boolean
  /** The rows of the content, in the order of the document. */
  rows: NamedRow[]
}

/**
 * What a report said when something happened to it, with the names of its rows; null when nothing has happened under
 * that number. Two statements.
 */
export const readEventContent = async ({
  db,
  report,
  seq,
}: {
  db: Db
  report: string
  seq: number
}): Promise<EventContent | null> => {
  const found = await readSealedContent({ db, report, seq })
  if (found === null) return null
  const { text, ...event } = found
  const content = text === null ? null : readContent({ text })
  const ids =
    content === null
      ? []
      : [
          ...content.values.map(({ indicator }) => indicator),
          ...content.tasks.map(({ task }) => task),
          ...Object.keys(content.extra),
        ]
  return {
    event,
    content,
    isWhole: text !== null && createHash('sha256').update(text).digest('hex') === event.contentHash,
    rows: await readNamedRows({ db, ids: ids.filter(isId) }),
  }
}
