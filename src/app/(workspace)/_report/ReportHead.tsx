import { lastDue } from '@/domain/period/lastDue'
import { dayInVietnam, type Instant } from '@/domain/time'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { ReportHead as Head } from '@/data/report/readReport'
import { periodWords } from '../_reports/periodWords'
import type { Words } from '../_shell/words'

const parts = ['content', 'history'] as const

/** `part` null on a page beside the parts. */
type Shown = { head: Head; part: (typeof parts)[number] | null; now: Instant; t: Words }

/** Whose report of which period this is, until when it is due, and the ways to look at it. */
export const ReportHead = ({ head, part, t }: Shown) => {
  const dueAt = lastDue(head)
  return (
    <header className="page-head">
      <a className="back" href="/">
        {t('reportHead.back')}
      </a>
      <h1>
        {t('reportHead.title', {
          organisation: head.organisationName,
          period: periodWords({ key: head.periodKey, t }),
        })}
      </h1>
      <dl className="facts">
        <div>
          <dt>{t('column.level')}</dt>
          <dd>{t(`level.${head.level}`)}</dd>
        </div>
        {dueAt === null ? null : (
          <div>
            <dt>{t('column.due')}</dt>
            <dd className="number">
              {dueAt === head.dueAt
                ? writeDate({ date: dayInVietnam(dueAt) })
                : t('reportHead.extended', { date: writeDate({ date: dayInVietnam(dueAt) }) })}
            </dd>
          </div>
        )}
      </dl>
      <nav className="tabs" aria-label={t('reportHead.parts')}>
        {parts.map((one) => (
          <a
            key={one}
            href={one === 'content' ? `/bao-cao/${head.id}` : `/bao-cao/${head.id}/nhat-ky`}
            aria-current={one === part ? 'page' : undefined}
          >
            {t(`reportHead.${one}`)}
          </a>
        ))}
      </nav>
    </header>
  )
}
