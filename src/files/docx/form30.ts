/**
 * What a document looks like by Phụ lục I of Nghị định 30/2020/NĐ-CP: A4, margins, fonts and sizes of every part. The
 * one place that knows them.
 */

/** Twentieths of a point in a millimetre. */
const TWIPS = 1440 / 25.4
/** Rounded up: what has to be at least so long is. */
const mm = (length: number): number => Math.ceil(length * TWIPS)
/** Word counts letters in half points. */
const pt = (size: number): number => size * 2

export const FONT = 'Times New Roman'

/** A4 as it stands; a lying page changes sides. */
export const PAGE = { width: Math.round(210 * TWIPS), height: Math.round(297 * TWIPS) }

/** The page number stands in the middle of the top margin. */
export const MARGIN = {
  top: mm(20),
  bottom: mm(20),
  left: mm(30),
  right: mm(15),
  header: mm(9),
  footer: mm(9),
}

export const SIZE = {
  /** The issuer above the one that issues, and the country's name. */
  nation: pt(12.5),
  motto: pt(13.5),
  number: pt(13),
  placeAndDate: pt(13.5),
  kind: pt(14),
  body: pt(14),
  recipientsTitle: pt(12),
  recipients: pt(11),
  signature: pt(13.5),
  appendix: pt(14),
  appendixTitle: pt(13.5),
  table: pt(12),
  pageNumber: pt(13),
}

/** In twentieths of a point. */
export const BODY = {
  firstLine: mm(12.7),
  before: 120,
  /** 240 is a single line. */
  line: 264,
}

export const CELL = { side: mm(1.2), above: 30 }

/** Columns of the head and of the foot, which have no borders. */
export const LETTERHEAD = [mm(62), mm(103)] as const
export const FOOT = [mm(85), mm(80)] as const

/** Room for signature and seal, in paragraphs of the signature's size. */
export const SEAL_LINES = 4

/** How long a rule under a line is, in letters of the line above: a third, a half, all of it. */
export const RULE = { issuer: mm(22), motto: mm(62), title: mm(36), party: mm(78) }
