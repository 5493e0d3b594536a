import type { SourceBlock, SourceDocument, SourceRow } from './sourceDocument'
import { joinWrappedLines } from './text/joinWrappedLines'
import { splitPipeRow } from './text/splitPipeRow'
import { splitTabLines } from './text/splitTabLines'

type Line = { number: number; text: string }
/** `width`: cells of the widest row; `open`: no paragraph has come since. */
type OpenTable = { rows: SourceRow[]; width: number; kind: 'tab' | 'pipe'; blankBefore: boolean }

const HEADING = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/
const RULE = /^\s*(?:[-=_*]\s*){3,}$/
const TAG_OF_TABLE = /^\s*<\/?(?:table|tbody|thead)[^<>]*>\s*$/i

/**
 * Reads plain text (tab-separated and pipe tables, Markdown headings, else one paragraph a line) into blocks.
 *
 * A blank line does not end a table as long as the next row has as many cells: page breaks leave blank lines. A cell
 * that a spreadsheet put in quotation marks because it holds line ends is one cell. Dash rows and rules are dropped.
 * All text is NFC and otherwise as written. `lines` are 1-based. Never throws.
 */
export const readText = ({ text }: { text: string }): SourceDocument => {
  const blocks: SourceBlock[] = []
  let table: OpenTable | null = null
  const close = () => {
    if (table !== null && table.rows.length > 0)
      blocks.push(...blocksOf({ rows: table.rows, width: table.width }))
    table = null
  }
  for (const { number, last, cells, text: line, kind } of rowsAndLines(text)) {
    if (kind === 'blank') {
      if (table !== null) table.blankBefore = true
      continue
    }
    if (kind === 'line') {
      close()
      const paragraph = paragraphOf({ number, text: line })
      if (paragraph) blocks.push(paragraph)
      continue
    }
    const open = table as OpenTable | null
    if (open && (open.kind !== kind || (open.blankBefore && open.width !== cells.length))) close()
    table ??= { rows: [], width: 0, kind, blankBefore: false }
    table.blankBefore = false
    if (isDashRow(cells)) continue
    table.width = Math.max(table.width, cells.length)
    table.rows.push({
      lines: last > number ? [number, last] : [number],
      isHeader: false,
      cells: cells.map((cell) => ({ text: cell, covered: null })),
    })
  }
  close()
  return { blocks: joinWrappedLines({ blocks }) }
}

type Piece = {
  number: number
  last: number
  kind: 'blank' | 'line' | 'tab' | 'pipe'
  text: string
  cells: string[]
}

const rowsAndLines = (text: string): Piece[] => {
  const lines: Line[] = text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\f', '')
    .split('\n')
    .map((line, at) => ({ number: at + 1, text: line.replace(/^\ufeff/, '') }))
  const pieces: Piece[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const { number, text: line } = lines[at]!
    const plain = { number, last: number, text: line, cells: [] }
    if (line.includes('\t') && line.trim() !== '') {
      const { cells, used } = splitTabLines({ lines: lines.slice(at, at + MOST_LINES_OF_A_ROW) })
      pieces.push({ ...plain, kind: 'tab', cells, last: number + used - 1 })
      at += used - 1
      continue
    }
    const piped = splitPipeRow({ line })
    if (piped) pieces.push({ ...plain, kind: 'pipe', cells: piped })
    else pieces.push({ ...plain, kind: line.trim() === '' ? 'blank' : 'line' })
  }
  return pieces
}

const MOST_LINES_OF_A_ROW = 40

/** Rows of two cells of which the first is a number or a dash are a list whose label a tab sets off. */
const blocksOf = ({ rows, width }: { rows: SourceRow[]; width: number }): SourceBlock[] => {
  const isList =
    width <= 2 && rows.every(({ cells }) => LIST_LABEL.test(cells[0]?.text ?? '') && cells[1]?.text.trim())
  if (isList)
    return rows.map(({ lines, cells }) => ({
      type: 'paragraph',
      lines,
      text: cells[1]?.text.trim() ?? '',
      heading: null,
      label: cells[0]?.text.trim() ?? null,
    }))
  const padded = rows.map((row) => ({
    ...row,
    cells: [...row.cells, ...Array.from({ length: width - row.cells.length }, emptyCell)],
  }))
  return [{ type: 'table', name: null, rows: padded }]
}

const LIST_LABEL = /^\s*(?:[-–+•*]|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[IVX]{1,5})[.)/:])\s*$/u

const emptyCell = () => ({ text: '', covered: null })

const isDashRow = (cells: string[]): boolean =>
  cells.some((cell) => /[-–=_]/.test(cell)) && cells.every((cell) => /^[\s:=_–-]*$/.test(cell))

const paragraphOf = ({ number, text }: Line): SourceBlock | null => {
  if (RULE.test(text) || TAG_OF_TABLE.test(text)) return null
  const heading = HEADING.exec(text)
  return {
    type: 'paragraph',
    lines: [number],
    text: (heading?.[2] ?? text).trim(),
    heading: heading?.[1]?.length ?? null,
    label: null,
  }
}
