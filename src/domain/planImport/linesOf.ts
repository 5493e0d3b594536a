import type { Source } from '@/domain/planText/planReading'
import { normalise } from '@/domain/vietnamese/normalise'
import type { SourceLine } from './sourceLines'

/**
 * The lines that a row was read from. Sheets of a workbook number their rows each from 1: of several that bear the
 * number the one that holds the row's name is meant.
 */
export const linesOf = ({
  all,
  source,
  name,
}: {
  all: readonly SourceLine[]
  source: Source
  name: string
}): SourceLine[] => {
  const found = all.filter(({ lines }) => lines.some((line) => source.lines.includes(line)))
  const sheets = new Set(found.map(({ sheet }) => sheet))
  if (sheets.size < 2) return found
  const named = found.find(({ cells }) => cells.some((cell) => cell.includes(normalise(name))))
  return named === undefined ? found : found.filter(({ sheet }) => sheet === named.sheet)
}
