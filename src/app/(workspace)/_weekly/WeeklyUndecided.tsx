import { clip } from '@/domain/board/clip'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { Undecided } from '@/services/board/boardReports'
import { standingWords } from '../_commune/standingWords'
import { periodWords } from '../_reports/periodWords'
import type { Words } from '../_shell/words'

/** Reports that lie with somebody for a decision, the longest first. */
export const WeeklyUndecided = ({ reports, t }: { reports: readonly Undecided[]; t: Words }) => (
  <ol className="weekly-list">
    {reports.map((report) => {
      const { id, level, organisationName, period, since } = report
      const name =
        level === 'commune' ? t('commune.units.commune') : clip({ text: organisationName, length: 36 })
      return (
        <li key={id}>
          <a href={`/bao-cao/${id}`}>
            <b>
              {name}, {periodWords({ key: period, t })}
            </b>
          </a>
          {': '}
          {clip({ text: standingWords(report, t), length: 40 })}
          {since === null ? null : `, ${t('commune.weekly.from', { date: writeDate({ date: since }) })}`}
        </li>
      )
    })}
  </ol>
)
