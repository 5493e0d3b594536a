import { limits } from '@/files/source/limits'
import { fault } from '@/files/source/fault'
import type { Tally } from '@/files/source/tally'
import { readXml } from '@/files/xml/readXml'
import type { GridCell, GridRow, GridSheet } from './grid'
import { readCell, type CellContext, type WrittenCell } from './readCell'
import { readRange, readReference } from './readReference'
import { marginTexts } from './marginTexts'
import { newTextCollector } from './textCollector'

const EMPTY: GridCell = { kind: 'empty', value: null, text: '', isFormula: false }

/** A sheet part: only what its cells hold counts, not the size it declares or the cells it only colours. */
export const readSheet = (given: {
  bytes: Uint8Array
  context: CellContext
  tally: Tally
}): Pick<GridSheet, 'rows' | 'merges' | 'hasHiddenColumns' | 'margins'> => {
  const { bytes, context, tally } = given
  const rows: GridRow[] = []
  const merges: GridSheet['merges'] = []
  const margins: string[] = []
  const collector = newTextCollector()
  let hasHiddenColumns = false
  let isMargin = false
  let row: GridRow | null = null
  let lastRow = 0
  let column = 0
  let cell: WrittenCell | null = null

  const endCell = () => {
    const shown = cell === null ? EMPTY : readCell({ cell: { ...cell, stored: collector.take() }, context })
    cell = null
    if (row === null || (shown.kind === 'empty' && !shown.isFormula)) return
    if (column > limits.columns) throw fault('source_too_many_rows', { rows: limits.rows })
    tally.addText(shown.text)
    while (row.cells.length < column - 1) row.cells.push(EMPTY)
    row.cells[column - 1] = shown
  }

  const endRow = () => {
    if (row !== null && row.cells.length > 0) {
      tally.addRow(row.cells.length)
      rows.push(row)
    }
    row = null
  }

  readXml({
    bytes,
    open: (name, attributes) => {
      const { r, t, s, ref, hidden } = attributes
      if (name === 's:row') {
        lastRow = Number(r ?? lastRow + 1) || lastRow + 1
        row = { number: lastRow, hidden: isTrue(hidden), cells: [] }
        column = 0
      } else if (name === 's:c') {
        column = (r === undefined ? null : readReference({ text: r }))?.column ?? column + 1
        cell = { type: t ?? 'n', style: Number(s ?? 0), stored: '', isFormula: false }
      } else if (name === 's:f' && cell) cell.isFormula = true
      else if (name === 's:mergeCell') {
        const merge = readRange({ text: ref ?? '' })
        if (merge !== null) merges.push(merge)
      } else if (name === 's:col' && isTrue(hidden)) hasHiddenColumns = true
      else if (name === 's:headerFooter') isMargin = true
      collector.open(name === 's:v' ? 's:t' : name)
    },
    text: (text) => {
      if (cell !== null) collector.text(text)
      else if (isMargin) margins.push(...marginTexts({ code: text }))
    },
    close: (name) => {
      collector.close(name === 's:v' ? 's:t' : name)
      if (name === 's:c') endCell()
      if (name === 's:row') endRow()
      if (name === 's:headerFooter') isMargin = false
    },
  })
  return { rows, merges, hasHiddenColumns, margins }
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'
