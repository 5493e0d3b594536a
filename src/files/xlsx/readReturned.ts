import { strFromU8, unzipSync, type UnzipFileInfo } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { accept, refuse, type Result } from '@/domain/refusal'
import type { FoundCell, FoundSheet } from '@/domain/sheet/unit/types'
import { percentCells } from './percentCells'

const MEGABYTE = 1_000_000

/** What a workbook may be at most, before any of it is unpacked. */
const MOST = { file: 5 * MEGABYTE, entries: 300, entry: 8 * MEGABYTE, total: 20 * MEGABYTE }

/** XML that refers to something outside itself, or that says it in an encoding in which this is not seen. */
const FOREIGN = /<!DOCTYPE|<!ENTITY/i

/**
 * The cells of an untrusted workbook. Looked over before any parser sees it; refused are what is no .xlsx
 * (`workbook_unreadable`), macros (`workbook_has_macros`), what is too large (`workbook_too_large`) and a formula
 * (`workbook_has_formula`, with its place), whose result nobody has typed.
 */
export const readReturned = async ({ bytes }: { bytes: Uint8Array }): Promise<Result<FoundSheet[]>> => {
  if (bytes.length > MOST.file) return tooLarge
  const opened = open(bytes)
  if (!opened.ok) return opened
  const parts = opened.value
  const xml = new Map<string, string>()
  for (const [name, part] of Object.entries(parts)) {
    if (/vbaProject|macrosheets/i.test(name)) return refuse('rule', 'workbook_has_macros')
    if (!/\.(?:xml|rels)$/i.test(name)) continue
    const text = strFromU8(part)
    if (FOREIGN.test(text) || text.includes('\u0000')) return unreadable
    if (/macroEnabled/i.test(text) && name === '[Content_Types].xml')
      return refuse('rule', 'workbook_has_macros')
    xml.set(name, text)
  }
  const formula = findFormula(xml)
  if (formula !== null) return refuse('rule', 'workbook_has_formula', { params: { cell: formula } })
  try {
    const sheets = await readXlsxFile(Buffer.from(bytes))
    const percents = percentCells({ xml })
    return accept(
      sheets.map(({ sheet, data }, at) => ({
        name: sheet,
        rows: data.map((cells, row) =>
          cells.map((cell, column): FoundCell => {
            const found = (cell ?? null) as FoundCell
            const isPercent = typeof found === 'number' && percents[at]?.has(`${row} ${column}`)
            return isPercent ? { percent: found } : found
          }),
        ),
      })),
    )
  } catch {
    return unreadable
  }
}

const tooLarge = refuse('rule', 'workbook_too_large', { params: { limit: MOST.file / MEGABYTE } })
const unreadable = refuse('shape', 'workbook_unreadable')

const open = (bytes: Uint8Array): Result<Record<string, Uint8Array>> => {
  let [entries, total, isTooLarge] = [0, 0, false]
  const filter = ({ originalSize }: UnzipFileInfo): boolean => {
    entries += 1
    total += originalSize
    isTooLarge ||= entries > MOST.entries || originalSize > MOST.entry || total > MOST.total
    return !isTooLarge
  }
  try {
    const parts = unzipSync(bytes, { filter })
    if (isTooLarge) return tooLarge
    return parts['[Content_Types].xml'] === undefined ? unreadable : accept(parts)
  } catch {
    return unreadable
  }
}

/** The place of the first formula in a sheet, as 'C7'; null without one. */
const findFormula = (xml: ReadonlyMap<string, string>): string | null => {
  for (const [name, text] of xml) {
    if (!/^xl\/worksheets\//i.test(name)) continue
    const at = text.search(/<(?:\w+:)?f[\s>/]/)
    if (at < 0) continue
    const before = text.slice(Math.max(0, at - 400), at)
    return [...before.matchAll(/\br="([A-Z]+\d+)"/g)].at(-1)?.[1] ?? name
  }
  return null
}
