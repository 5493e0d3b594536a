import type { ReactNode } from 'react'
import { sectionsOf } from '@/domain/report/sectionsOf'
import type { Words } from '../_shell/words'

type Column =
  | 'name'
  | 'target'
  | 'last'
  | 'current'
  | 'assessment'
  | 'task'
  | 'deadline'
  | 'lastStatus'
  | 'progress'
  | 'timing'

type Framed<Row> = {
  /** The address of the part on the page; its heading carries it. */
  id: string
  title: string
  columns: readonly Column[]
  rows: readonly Row[]
  /** Whether rows may be returned: one more column. */
  hasReturn: boolean
  row: (row: Row) => ReactNode
  t: Words
}

/** Rows to be read, by section. The roles are said again because a narrow screen lays tables out as blocks. */
export const RowTable = <Row extends { section: string | null; sectionTitle: string | null }>({
  id,
  title,
  columns,
  rows,
  hasReturn,
  row,
  t,
}: Framed<Row>) => {
  const shown = hasReturn ? [...columns, 'return' as const] : columns
  return (
    <section className="sheet-part" aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="count">{rows.length}</span>
      </h2>
      <div className="table-frame">
        <table role="table" className="table stacks sheet" aria-labelledby={id}>
          <thead role="rowgroup">
            <tr role="row">
              {shown.map((column) => (
                <th key={column} role="columnheader" scope="col" className={`sheet-${column}`}>
                  {t(`review.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          {sectionsOf(rows).map((section) => (
            <tbody key={section.key} role="rowgroup">
              {section.title === null ? null : (
                <tr role="row" className="section-row">
                  <th role="rowheader" scope="rowgroup" colSpan={shown.length}>
                    {section.title}
                  </th>
                </tr>
              )}
              {section.rows.map(row)}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  )
}
