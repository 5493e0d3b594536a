import { sectionsOf } from '@/domain/report/sectionsOf'
import type { Words } from '../_shell/words'

type Row = { section: string | null; sectionTitle: string | null; current: object | null }
type List = { name: string; title: string; rows: readonly Row[] }

/** A form that is shorter than this is scrolled faster than searched. */
const LONG = 25

/** The sections of a long form, each a way to its first row, with how many of its rows hold something. */
export const SectionJump = ({ lists, t }: { lists: readonly List[]; t: Words }) => {
  if (lists.reduce((count, { rows }) => count + rows.length, 0) < LONG) return null
  return (
    <details className="more entry-jump">
      <summary>{t('report.sections.title')}</summary>
      <nav aria-label={t('report.sections.title')}>
        {lists
          .filter(({ rows }) => rows.length > 0)
          .map(({ name, title, rows }) => (
            <div key={name}>
              <p className="soft small">{title}</p>
              <ul>
                {sectionsOf(rows).map((section) => (
                  <li key={section.key}>
                    <a href={`#${name}-${section.key}`}>{section.title ?? t('report.noSection')}</a>{' '}
                    <span className="soft small">
                      {t('report.sections.filled', {
                        filled: section.rows.filter(({ current }) => current !== null).length,
                        count: section.rows.length,
                      })}
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
      </nav>
    </details>
  )
}
