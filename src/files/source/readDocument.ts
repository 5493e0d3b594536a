import { secrecyMark } from '@/domain/planText/secrecyMark'
import type { SourceBlock, SourceDocument } from '@/domain/planText/sourceDocument'
import { readDocx } from '@/files/docx/readDocx'
import { htmlOf } from '@/files/html/htmlOf'
import { readHtml } from '@/files/html/readHtml'
import { openOffice } from '@/files/office/openOffice'
import { decodeText } from '@/files/text/decodeText'
import { readText } from '@/domain/planText/readText'
import { gridDocument } from '@/files/xlsx/gridDocument'
import { readWorkbook } from '@/files/xlsx/readWorkbook'
import { fault } from './fault'
import { foreignKindOf } from './foreignKindOf'
import { newTally, weigh } from './tally'

type Read = { document: SourceDocument; margins: SourceBlock[] }

/** A document of whatever kind its content tells; throws `fault`s. */
export const readDocument = ({ bytes }: { bytes: Uint8Array }): SourceDocument => {
  const { document, margins } = readAny(bytes)
  const mark = secrecyMark({ blocks: document.blocks, margins })
  if (mark !== null) throw fault('source_state_secret', { mark })
  if (document.blocks.length === 0) throw fault('source_no_text')
  return document
}

const readAny = (bytes: Uint8Array): Read => {
  const kind = foreignKindOf({ bytes })
  if (kind === null) return { document: readWords(bytes), margins: [] }
  if (kind !== 'zip') throw fault(kind)
  const file = openOffice({ bytes })
  if (file.kind === 'word') return readDocx({ file })
  const grid = readWorkbook({ file })
  return {
    document: gridDocument({ grid }),
    margins: grid.sheets.flatMap(({ margins }) => margins.map(marginOf)),
  }
}

const marginOf = (text: string): SourceBlock => ({
  type: 'paragraph',
  lines: [],
  text,
  heading: null,
  label: null,
})

const readWords = (bytes: Uint8Array): SourceDocument => {
  const text = decodeText({ bytes })
  if (text === null) throw fault('source_wrong_type')
  if (text.trim() === '') throw fault('source_empty')
  const html = htmlOf({ text })
  if (html !== null) return readHtml({ html })
  if (/^\s*<(\?xml|svg)/.test(text)) throw fault('source_wrong_type')
  const document = readText({ text })
  weigh({ blocks: document.blocks, tally: newTally() })
  return document
}
