import { writeDate } from '@/domain/vietnamese/writeDate'
import type { BoardRow } from '@/services/rollup/readProvinceBoard'
import type { Words } from '../_shell/words'

type Shown = { rows: readonly BoardRow[]; period: string; t: Words }

/** A reminder to the communes that are late, ready to be copied into a message. */
export const UrgeText = ({ rows, period, t }: Shown) => (
  <details className="more card urge">
    <summary>{t('province.urge.title', { count: rows.length })}</summary>
    <p className="field-help" id="don-doc-giup">
      {t('province.urge.help')}
    </p>
    <textarea
      readOnly
      rows={Math.min(14, rows.length + 3)}
      aria-label={t('province.urge.label')}
      aria-describedby="don-doc-giup"
      defaultValue={urgeText({ rows, period, t })}
    />
  </details>
)

/** The reminder: each commune on a line of its own with its due day and how late it is. */
export const urgeText = ({ rows, period, t }: Shown): string =>
  [
    t('province.urge.opening', { period }),
    ...rows.map(({ name: commune, standing, dueOn, daysLate }, index) =>
      standing === 'overdue' && dueOn !== null
        ? t('province.urge.late', { no: index + 1, commune, due: writeDate({ date: dueOn }), days: daysLate })
        : t('province.urge.returned', { no: index + 1, commune }),
    ),
    t('province.urge.closing'),
  ].join('\n')
