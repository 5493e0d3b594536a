import type { Instant } from '@/domain/time'

/** The words of documents, by key; they are Vietnamese whoever asks. */
export type Say = (key: string, values?: Record<string, string | number>) => string

/** Whose form a document takes: the state's (Nghị định 30/2020/NĐ-CP) or the Party's. */
export type DocumentForm = 'government' | 'party'

/** What a document says, in the order of its pages; sizes, fonts and margins are the writer's. */
export type OfficialDocument = {
  form: DocumentForm
  properties: DocumentProperties
  /** Drawn behind every page of what is not issued yet; null for none. */
  watermark: string | null
  /** The document itself, then its appendices, each with page numbers of its own. */
  parts: DocumentPart[]
}

export type DocumentProperties = {
  title: string
  author: string
  /** When what it says was settled: a document made again is the same document. */
  at: Instant
  custom: { name: string; value: string }[]
}

export type DocumentPart = { orientation: 'portrait' | 'landscape'; blocks: Block[] }

export type Block = Letterhead | Title | Addressees | Heading | Paragraph | Table | Foot | AppendixHead

export type Letterhead = {
  type: 'letterhead'
  /** The body above the one that issues, in plain letters; null for none. */
  superior: string | null
  issuer: string[]
  number: string
  /** The country's name and motto, or the Party's name alone. */
  nation: string[]
  placeAndDate: string
}

export type Title = { type: 'title'; kind: string; subject: string }

export type Addressees = { type: 'addressees'; label: string; names: string[] }

/** Its number stands in the text: 'I. …', '1. …', 'a) …'. */
export type Heading = { type: 'heading'; level: 1 | 2 | 3; text: string }

export type Paragraph = { type: 'paragraph'; text: string; isItalic?: true }

export type Table = {
  type: 'table'
  columns: Column[]
  /** A row (1) (2) (3) under the header. */
  hasNumbers: boolean
  rows: TableRow[]
}

/** `share` of the table's width, of 100. `figure`: a number to the right, words in the middle. */
export type Column = { title: string; share: number; align: 'left' | 'center' | 'figure' }

/** A cell that is null goes on with the one above it. */
export type TableRow = { type: 'section'; code: string; title: string } | { type: 'row'; cells: Cell[] }

export type Cell = string | null

export type Foot = {
  type: 'foot'
  recipientsTitle: string
  recipients: string[]
  authority: string[]
  /** Null leaves the place empty. */
  name: string | null
}

export type AppendixHead = { type: 'appendix'; label: string; title: string; attached: string }
