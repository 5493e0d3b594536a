import type { SourceDocument } from '@/domain/planText/sourceDocument'
import { decodeText } from '@/files/text/decodeText'
import { readText } from '@/files/text/readText'
import { fault } from './fault'

/** A document of whatever kind its content tells; throws `fault`s. */
export const readDocument = ({ bytes }: { bytes: Uint8Array }): SourceDocument => {
  const text = decodeText({ bytes })
  if (text === null) throw fault('source_wrong_type')
  return readText({ text })
}
