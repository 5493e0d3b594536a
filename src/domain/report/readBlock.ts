/**
 * The cells of a block copied from a spreadsheet, line by line: a tab between cells, a line end after each line, and a
 * cell that holds either stands in quotes. Blanks around a cell are dropped. Null for text of a single cell.
 */
export const readBlock = ({ text }: { text: string }): string[][] | null => {
  const lines: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/y
  const whole = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '')
  while (cell.lastIndex < whole.length) {
    const [, quoted, plain, end] = cell.exec(whole) ?? []
    if (end === undefined) return null
    lines.at(-1)!.push((quoted?.replaceAll('""', '"') ?? plain ?? '').trim())
    if (end === '\n') lines.push([])
  }
  return lines.length === 1 && lines[0]!.length < 2 ? null : lines
}
