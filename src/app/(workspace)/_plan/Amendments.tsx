import { writeDate } from '@/domain/vietnamese/writeDate'
import type { PlanAmendment } from '@/data/plan/readAmendments'
import type { Words } from '../_shell/words'

/** The documents that have changed the plan, the newest first. */
export const Amendments = ({ amendments, t }: { amendments: readonly PlanAmendment[]; t: Words }) => (
  <ul className="amendments">
    {amendments.map(({ id, number, date, validFrom, summary, file }) => (
      <li key={id} id={id}>
        <p>
          <strong>{t('plan.amendment.document', { number, date: writeDate({ date }) })}</strong>
          {`, ${t('plan.amendment.from', { date: writeDate({ date: validFrom }) })}`}
          {file === null ? null : (
            <>
              {' '}
              <a href={`/api/amendments/file/${encodeURIComponent(file)}`}>{t('plan.amendment.file')}</a>
            </>
          )}
        </p>
        {summary === null ? null : <p className="soft">{summary}</p>}
      </li>
    ))}
  </ul>
)
