type Sectioned = { section: string | null; sectionTitle: string | null }

/** Rows in their order, gathered under the section that each belongs to: 'I. Về phát triển hạ tầng', '' without one. */
export const sectionsOf = <Row extends Sectioned>(rows: readonly Row[]): { title: string; rows: Row[] }[] => {
  const sections: { title: string; rows: Row[] }[] = []
  for (const row of rows) {
    const title = [row.section, row.sectionTitle].filter(Boolean).join('. ')
    const open = sections.at(-1)
    if (open?.title === title) open.rows.push(row)
    else sections.push({ title, rows: [row] })
  }
  return sections
}
