/**
 * The cells of a line of a pipe table ('| 1 | Tên | 60% |', with or without the outer pipes), or null when it is none.
 * A pipe behind a backslash belongs to its cell; '<br>' is a line end inside a cell.
 */
export const splitPipeRow = ({ line }: { line: string }): string[] | null => {
  const trimmed = line.trim()
  const pieces = trimmed
    .replaceAll('\\|', '\u0000')
    .split('|')
    .map((piece) =>
      piece
        .replaceAll('\u0000', '|')
        .replace(/<br\s*\/?>/gi, '\n')
        .trim(),
    )
  const opens = trimmed.startsWith('|')
  const closes = trimmed.endsWith('|') && trimmed.length > 1
  if (pieces.length < (opens && closes ? 3 : 4)) return null
  return pieces.slice(opens ? 1 : 0, closes ? -1 : undefined)
}
