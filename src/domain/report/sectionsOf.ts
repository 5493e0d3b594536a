type InSection = { section: string | null; sectionTitle: string | null }

export type Section<Row> = { key: string; title: string | null; rows: Row[] }

/** Rows in their order, gathered under the heading of each: 'I. Về phát triển hạ tầng', null without one. */
export const sectionsOf = <Row extends InSection>(rows: readonly Row[]): Section<Row>[] => {
  const sections: Section<Row>[] = []
  for (const row of rows) {
    const title = [row.section, row.sectionTitle].filter(Boolean).join('. ') || null
    const open = sections.at(-1)
    if (open?.title === title) open.rows.push(row)
    else sections.push({ key: `${sections.length}`, title, rows: [row] })
  }
  return sections
}
