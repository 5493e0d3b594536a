import { Fragment, type ReactNode } from 'react'
import { sectionsOf } from '@/domain/report/sectionsOf'
import type { Words } from './adminSentences'

type Framed<Row> = {
  title: string
  /** Keys of `reportValues`. */
  columns: readonly string[]
  rows: readonly Row[]
  row: (row: Row) => ReactNode
  words: Words
}

/** Rows of a report as a table, section by section. */
export const RowFrame = <Row extends { section: string | null; sectionTitle: string | null }>({
  title,
  columns,
  rows,
  row,
  words,
}: Framed<Row>) => (
  <section>
    <h3>{title}</h3>
    <table>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {words(`reportValues.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sectionsOf(rows).map((section) => (
          <Fragment key={section.key}>
            {section.title === null ? null : (
              <tr>
                <th colSpan={columns.length} scope="rowgroup">
                  {section.title}
                </th>
              </tr>
            )}
            {section.rows.map(row)}
          </Fragment>
        ))}
      </tbody>
    </table>
  </section>
)
