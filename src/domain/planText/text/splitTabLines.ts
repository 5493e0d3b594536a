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
  const joined = lines.slice(1).reduce<{ text: string; used: number } | null>((found, line, at, all) => {
    if (found && isClosed(found.text)) return found
    return { text: `${found?.text ?? lines[0]?.text}\n${line.text}`, used: Math.min(at + 2, all.length + 1) }
  }, null)
  if (!joined || !isClosed(joined.text)) return { cells: single, used: 1 }
  return { cells: splitQuoted(joined.text).map(withoutQuotes), used: joined.used }
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
