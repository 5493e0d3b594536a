import type { PageOfRows } from '@/domain/pagesOf'
import type { Words } from '../_shell/words'

type Shown = { at: PageOfRows; total: number; pathOf: (page: number) => string; t: Words }

/** Which rows of a list are shown, and the way to the others. */
export const Pager = ({ at, total, pathOf, t }: Shown) => (
  <div className="pager">
    <p className="soft small">{t('province.board.shown', { total, from: at.from + 1, to: at.to })}</p>
    {at.pages === 1 ? null : (
      <nav aria-label={t('province.pages.label')}>
        <ul className="pager-pages">
          {Array.from({ length: at.pages }, (_, index) => index + 1).map((page) => (
            <li key={page}>
              <a
                href={pathOf(page)}
                aria-label={t('province.pages.page', { page })}
                aria-current={page === at.page ? 'page' : undefined}
              >
                {page}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    )}
  </div>
)
