import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'

export type Row = (string | number | boolean | Date | null)[]

/** The rows of a workbook by the name of their sheet. */
export const rowsOf = async (bytes: Uint8Array): Promise<Record<string, Row[]>> =>
  Object.fromEntries(
    (await readXlsxFile(Buffer.from(bytes))).map(({ sheet, data }) => [sheet, data as Row[]]),
  )

/** The rows under the header of a sheet, each by its header words; without the headings of sections and the notes. */
export const recordsOf = (rows: readonly Row[], first: string): Record<string, Row[number]>[] => {
  const at = rows.findIndex((cells) => cells.includes(first))
  const headers = rows[at]!.map(String)
  return rows
    .slice(at + 1)
    .filter((cells) => cells.filter((cell) => cell !== null).length > 1)
    .map((cells) => Object.fromEntries(headers.map((header, column) => [header, cells[column] ?? null])))
}

/** A workbook with the XML of its parts changed. */
export const rewritten = (
  bytes: Uint8Array,
  change: (name: string, xml: string) => string,
): Uint8Array<ArrayBuffer> =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strToU8(change(name, strFromU8(part)))]),
    ),
  ) as Uint8Array<ArrayBuffer>

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/**
 * A unit's sheet in which somebody has typed into cells: by the hidden part of their row and the hidden key of their
 * column, as a spreadsheet program saves it, as text or number.
 */
export const filledIn = (
  bytes: Uint8Array,
  cells: readonly [part: string, key: string, value: string | number][],
): Uint8Array<ArrayBuffer> => {
  const parts = unzipSync(bytes)
  const strings = [
    ...strFromU8(parts['xl/sharedStrings.xml']!).matchAll(/<si><t[^>]*>(.*?)<\/t><\/si>/gs),
  ].map(([, text]) => text!)
  return rewritten(bytes, (name, xml) => {
    if (!/worksheets\/sheet\d+\.xml$/.test(name)) return xml
    const textAt = (place: string): string | undefined => {
      const found = new RegExp(`<c r="${place}"[^>]*t="s"><v>(\\d+)</v>`).exec(xml)
      return found === null ? undefined : strings[Number(found[1])]
    }
    const rows = [...xml.matchAll(/<row r="(\d+)"/g)].map(([, row]) => row!)
    const columns = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    const keys = rows.find((row) => columns.some((column) => textAt(`${column}${row}`) === 'seal'))
    return cells.reduce((text, [part, key, value]) => {
      const row = rows.find((one) => textAt(`A${one}`) === part)
      const column = columns.find((one) => keys !== undefined && textAt(`${one}${keys}`) === key)
      if (row === undefined || column === undefined) return text
      const cell = new RegExp(`<c r="${column}${row}" s="(\\d+)"(?: t="s"><v>\\d+</v></c>|/>)`)
      return text.replace(cell, (_whole, style: string) =>
        typeof value === 'number'
          ? `<c r="${column}${row}" s="${style}"><v>${value}</v></c>`
          : `<c r="${column}${row}" s="${style}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`,
      )
    }, xml)
  })
}
