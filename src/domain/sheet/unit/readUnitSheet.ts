import { accept, refuse, type Result } from '@/domain/refusal'
import type { StoredForm, Texts } from '@/domain/report/entryForm'
import { isPercent } from '@/domain/indicator/isPercent'
import { printEntries } from '@/domain/report/printEntries'
import { foldKey } from '@/domain/vietnamese/foldKey'
import { cellText } from './cellText'
import { FACTS, FORM, KEYS } from './keys'
import { mainFieldOf } from './mainFieldOf'
import { sealOf } from './sealOf'
import type { FoundCell, FoundSheet } from './types'
import type { WordsBack } from './wordsBack'

/** A sheet of a plan's largest unit is a tenth of that. */
const MOST_ROWS = 2_000

type Asked = {
  sheets: readonly FoundSheet[]
  report: string
  stored: StoredForm
  /** From the words of a cell to what they stand for, in every language a sheet is written in. */
  wordsBack: WordsBack
}

/** A sheet that came back, as the fields of the report's form would have sent it. */
export type ReturnedSheet = { revision: number; sent: Texts }

/**
 * Reads a unit's sheet that was filled in and sent back. Whole or not at all: refused are a workbook that is no such
 * sheet (`sheet_unknown`), another report's (`sheet_of_other_report`), a row that is not in the report
 * (`row_not_in_report`), stands twice (`sheet_row_twice`), was written without being one of its rows
 * (`sheet_row_added`) or whose hidden cells no longer fit it (`sheet_row_changed`), more than 2,000 rows
 * (`sheet_too_long`). Rows that were deleted stay as they are stored. What stands in the cells is read by the rules of
 * the form (`readEntries`), not here.
 */
export const readUnitSheet = ({ sheets, report, stored, wordsBack }: Asked): Result<ReturnedSheet> => {
  const facts = factsOf(sheets)
  if (facts === null || facts.get(FACTS.form) !== FORM) return refuse('shape', 'sheet_unknown')
  if (facts.get(FACTS.report) !== report) return refuse('rule', 'sheet_of_other_report')
  const revision = facts.get(FACTS.revision) ?? ''
  if (!/^\d{1,9}$/.test(revision)) return refuse('shape', 'sheet_unknown')

  const printed = printEntries(stored)
  const fieldsOf = fieldReader(stored, wordsBack)
  const sent: Record<string, string> = {}
  const bases: string[] = []
  const seen = new Set<string>()
  for (const { name: sheet, rows } of sheets) {
    const table = tableOf(rows)
    if (table === null) continue
    if (table.rows.length > MOST_ROWS)
      return refuse('rule', 'sheet_too_long', { params: { sheet, limit: MOST_ROWS } })
    for (const { at, cells, number } of table.rows) {
      const [part, name, base, seal] = [KEYS.part, KEYS.name, KEYS.base, KEYS.seal].map((key) =>
        textAt(cells, at, key),
      )
      const place = { params: { sheet, row: number } }
      if (part === '') {
        if (isFilled(cells, at)) return refuse('rule', 'sheet_row_added', place)
        continue
      }
      if (!printed.has(part!)) return refuse('rule', 'row_not_in_report', { path: part })
      if (seen.has(part!)) return refuse('rule', 'sheet_row_twice', place)
      if (seal !== sealOf({ report, part: part!, name: name!, base: base! }))
        return refuse('rule', 'sheet_row_changed', place)
      seen.add(part!)
      bases.push(`${part}:${base}`)
      Object.assign(
        sent,
        fieldsOf(part!, (key) => cellAt(cells, at, key)),
      )
    }
  }
  if (seen.size === 0) return refuse('shape', 'sheet_unknown')
  return accept({ revision: Number(revision), sent: { ...sent, revision, base: bases.join(' ') } })
}

const factsOf = (sheets: readonly FoundSheet[]): Map<string, string> | null => {
  const found = sheets.find(({ name }) => name === FACTS.sheet)
  return found === undefined ? null : new Map(found.rows.map(([key, fact]) => [String(key), String(fact)]))
}

type Places = ReadonlyMap<string, number>
type Table = { rows: { at: Places; cells: FoundCell[]; number: number }[] }

/** The rows under the header, which stands under the hidden row of keys; null for a sheet without one. */
const tableOf = (rows: FoundCell[][]): Table | null => {
  const keys = rows.findIndex((cells) => cells.includes(KEYS.part) && cells.includes(KEYS.seal))
  if (keys < 0) return null
  const at = new Map(rows[keys]!.flatMap((key, column) => (typeof key === 'string' ? [[key, column]] : [])))
  const below = rows.slice(keys + 2).map((cells, line) => ({ at, cells, number: keys + 3 + line }))
  return { rows: below.filter(({ cells }) => cells.some((cell) => cell !== null)) }
}

const cellAt = (cells: FoundCell[], at: Places, key: string): FoundCell | undefined => {
  const column = at.get(key)
  return column === undefined ? undefined : (cells[column] ?? null)
}

const textAt = (cells: FoundCell[], at: Places, key: string): string => {
  const cell = cellAt(cells, at, key) ?? null
  return cellText({ cell, percent: false }).trim()
}

const hiddenKeys: readonly string[] = Object.values(KEYS).filter((key) => key !== KEYS.main)

/** A heading and a note under the table stand in places that are not filled in. */
const isFilled = (cells: FoundCell[], at: Places): boolean =>
  [...at].some(([key, column]) => !hiddenKeys.includes(key) && (cells[column] ?? null) !== null)

type Read = (part: string, cell: (key: string) => FoundCell | undefined) => Texts

const fieldReader = (stored: StoredForm, back: WordsBack): Read => {
  const indicators = new Map(stored.indicators.map((row) => [`v.${row.id}`, row]))
  return (part, cell) => {
    const texts: Record<string, string> = {}
    const put = (name: string, key: string, as: (text: string) => string, percent = false): void => {
      const found = cell(key)
      if (found !== undefined) texts[name] = as(cellText({ cell: found, percent }))
    }
    const plain = (text: string): string => text
    if (part === 'nothing') {
      put('nothing', KEYS.main, (text) => (yesNo(text, back) === 'true' ? '1' : ''))
      return { ...texts, 'asks.nothing': '1' }
    }
    if (part.startsWith('n.')) put(part, KEYS.main, plain)
    else if (part.startsWith('e.')) put(`${part}.value`, KEYS.main, plain)
    else if (part.startsWith('t.')) {
      put(`${part}.status`, 'status', (text) => back.statuses[foldKey(text)] ?? text)
      put(`${part}.progress`, 'progress', plain, true)
      for (const key of ['result', 'difficulty', 'documentNumber', 'documentDate'])
        put(`${part}.${key}`, key, plain)
    } else {
      const row = indicators.get(part)!
      const main = mainFieldOf(row)
      if (main === null) for (const key of ['numerator', 'denominator']) put(`${part}.${key}`, key, plain)
      else
        put(
          `${part}.${main}`,
          KEYS.main,
          main === 'boolean' ? (text) => yesNo(text, back) : plain,
          isPercent(row),
        )
      if (row.kind === 'document') put(`${part}.documentDate`, 'documentDate', plain)
      put(`${part}.note`, 'note', plain)
    }
    return texts
  }
}

const yesNo = (text: string, { answers }: WordsBack): string => answers[foldKey(text)] ?? text
