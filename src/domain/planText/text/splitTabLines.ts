/**
 * The cells of the tab-separated row that begins with the first of `lines`, and how many lines it takes: a cell that
 * opens with a quotation mark and does not close it on its line goes on, as spreadsheets copy cells with line ends.
 * Where the mark is never closed it is a mark like any other.
 */
export const splitTabLines = ({
  lines,
}: {
  lines: readonly { text: string }[]
}): { cells: string[]; used: number } => {
  const single = (lines[0]?.text ?? '').split('\t')
  if (!single.some(isOpenQuote)) return { cells: single.map(withoutQuotes), used: 1 }
  const used = linesToClose(lines)
  const text = lines
    .slice(0, used ?? 1)
    .map((line) => line.text)
    .join('\n')
  if (used === null || !isClosed(text)) return { cells: single, used: 1 }
  return { cells: splitQuoted(text).map(withoutQuotes), used }
}

/** The marks of a cell with line ends are even in number only where it ends. */
const linesToClose = (lines: readonly { text: string }[]): number | null => {
  let marks = 0
  for (const [at, { text }] of lines.entries()) {
    marks += countQuotes(text)
    if (at > 0 && marks % 2 === 0) return at + 1
  }
  return null
}

const countQuotes = (text: string): number => text.split('"').length - 1

const isOpenQuote = (cell: string): boolean => cell.startsWith('"') && countQuotes(cell) % 2 === 1

/** The mark that closes a cell stands at its very end. */
const isClosed = (text: string): boolean =>
  !splitQuoted(text).some(
    (cell) => isOpenQuote(cell) || (cell.startsWith('"') && cell.includes('\n') && !cell.endsWith('"')),
  )

/** Tabs inside a quoted cell belong to it. */
const splitQuoted = (text: string): string[] =>
  text.split('\t').reduce<string[]>((cells, piece) => {
    const before = cells.at(-1)
    return before !== undefined && isOpenQuote(before)
      ? [...cells.slice(0, -1), `${before}\t${piece}`]
      : [...cells, piece]
  }, [])

const withoutQuotes = (cell: string): string =>
  /^".*"$/s.test(cell) && cell.includes('\n') ? cell.slice(1, -1).replaceAll('""', '"') : cell
