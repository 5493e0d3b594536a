type InSection = { section: string | null; sectionTitle: string | null }

/** Rows under the headings of their document, in its order. */
export const sectionsOf = <Row extends InSection>(
  rows: readonly Row[],
): { key: string; title: string | null; rows: Row[] }[] => {
  const sections: { key: string; title: string | null; rows: Row[] }[] = []
  for (const row of rows) {
    const title = [row.section, row.sectionTitle].filter(Boolean).join('. ') || null
    const open = sections.at(-1)
    if (open?.title === title) open.rows.push(row)
    else sections.push({ key: `${sections.length}`, title, rows: [row] })
  }
  return sections
}
