import { Fragment, type ReactNode } from 'react'
import type { Words } from '../_shell/words'

type InSection = { id: string; section: string | null; sectionTitle: string | null }

type Shown<Row> = {
  title: string
  /** What stands over the second column: the target, or the deadline. */
  target: string
  last: string
  rows: readonly Row[]
  draw: (row: Row) => ReactNode
  t: Words
}

/** Rows under the sections of the plan, in its order. */
export const Sections = <Row extends InSection>({ title, target, last, rows, draw, t }: Shown<Row>) => {
  if (rows.length === 0) return null
  return (
    <section className="entry-rows">
      <h2>{title}</h2>
      <div className="entry-grid">
        <div className="entry-heads" aria-hidden="true">
          <span>{t('report.column.row')}</span>
          <span>{target}</span>
          <span>{last}</span>
          <span>{t('report.column.current')}</span>
        </div>
        {rows.map((row, at) => (
          <Fragment key={row.id}>
            {at > 0 && rows[at - 1]!.section === row.section ? null : (
              <h3 className="entry-section">
                {row.sectionTitle === null
                  ? t('report.noSection')
                  : [row.section, row.sectionTitle].filter((part) => part !== null).join('. ')}
              </h3>
            )}
            {draw(row)}
          </Fragment>
        ))}
      </div>
    </section>
  )
}
