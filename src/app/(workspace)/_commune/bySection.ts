import type { BoardSection } from '@/data/board/readBoardIndicators'

/** Rows in their order, divided where the section changes. */
export const bySection = <R extends { section: BoardSection | null }>(
  rows: readonly R[],
): { section: BoardSection | null; rows: R[] }[] => {
  const parts = new Map<string, { section: BoardSection | null; rows: R[] }>()
  for (const row of rows) {
    const key = row.section?.id ?? ''
    const part = parts.get(key)
    if (part === undefined) parts.set(key, { section: row.section, rows: [row] })
    else part.rows.push(row)
  }
  return [...parts.values()]
}
