import { accept, refuse, type Result } from '@/domain/refusal'
import { columnName } from '@/domain/sheet/columnName'
import type { FoundCell, FoundSheet } from '@/domain/sheet/unit/types'
import type { GridCell, GridRow } from './grid'
import { readGrid } from './readGrid'

const MEGABYTES = 5

/**
 * The cells of a workbook that comes back. Refuses what `readGrid` refuses, a file that is larger than any such sheet
 * (`workbook_too_large`), and a formula (`workbook_has_formula`, with its place), whose result nobody has typed.
 */
export const readReturned = async ({
  bytes,
  name,
}: {
  bytes: Uint8Array
  name: string
}): Promise<Result<FoundSheet[]>> => {
  if (bytes.length > MEGABYTES * 1_000_000)
    return refuse('rule', 'workbook_too_large', { params: { limit: MEGABYTES } })
  const read = await readGrid({ bytes, name })
  if (!read.ok) return read
  const { sheets } = read.value
  for (const { rows } of sheets) {
    const cell = rows.map(formulaIn).find((place) => place !== null)
    if (cell !== undefined) return refuse('rule', 'workbook_has_formula', { params: { cell: cell! } })
  }
  return accept(sheets.map(({ name: sheet, rows }) => ({ name: sheet, rows: inPlace(rows) })))
}

/** The place of a row's first formula, as 'C7'; null without one. */
const formulaIn = ({ number, cells }: GridRow): string | null => {
  const at = cells.findIndex(({ isFormula }) => isFormula)
  return at < 0 ? null : `${columnName(at)}${number}`
}

/** Every row at its number, blank ones between them too. */
const inPlace = (rows: readonly GridRow[]): FoundCell[][] => {
  const found: FoundCell[][] = Array.from({ length: rows.at(-1)?.number ?? 0 }, () => [])
  for (const { number, cells } of rows) found[number - 1] = cells.map(foundIn)
  return found
}

const foundIn = (cell: GridCell): FoundCell => {
  if (cell.kind === 'date') return { day: cell.value }
  if (cell.kind === 'number' && cell.text.endsWith('%')) return { percent: cell.value }
  return cell.value
}
