import { writeDate } from '@/domain/vietnamese/writeDate'
import type { Figure } from '@/services/rollup/figureOf'
import { periodWords } from '../_reports/periodWords'
import type { Words } from '../_shell/words'

/** Under a figure as of a day: the periods it sums, until when it speaks and how old it is. */
export const OnDay = ({ of: { onDay }, t }: { of: Figure; t: Words }) =>
  onDay === null ? null : (
    <span className="sub-line">
      {onDay.summed === null
        ? null
        : `${t('commune.indicator.summed', {
            periods: onDay.summed.map((key) => periodWords({ key, t })).join(', '),
          })}; `}
      {t('commune.indicator.asOf', { date: writeDate({ date: onDay.end }), days: onDay.ageDays })}
    </span>
  )
