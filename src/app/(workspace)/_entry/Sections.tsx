import { Fragment, type ReactNode } from 'react'
import { sectionsOf } from '@/domain/report/sectionsOf'
import type { Words } from '../_shell/words'

type InSection = { id: string; section: string | null; sectionTitle: string | null }

type Shown<Row> = {
  /** Begins the ids of the section headings. */
  name: string
  title: string
  /** What stands over the second column: the target, or the deadline. */
  target: string
  last: string
  rows: readonly Row[]
  draw: (row: Row) => ReactNode
  t: Words
}

/** Rows under the sections of the plan, in its order. */
export const Sections = <Row extends InSection>({ name, title, target, last, rows, draw, t }: Shown<Row>) => {
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
        {sectionsOf(rows).map((section) => (
          <Fragment key={section.key}>
            <h3 className="entry-section" id={`${name}-${section.key}`} tabIndex={-1}>
              {section.title ?? t('report.noSection')}
            </h3>
            {section.rows.map((row) => (
              <Fragment key={row.id}>{draw(row)}</Fragment>
            ))}
          </Fragment>
        ))}
      </div>
    </section>
  )
}
