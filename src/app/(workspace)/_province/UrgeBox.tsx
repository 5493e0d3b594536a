import type { BoardRow } from '@/services/rollup/readProvinceBoard'
import type { Words } from '../_shell/words'
import { urgeText } from './urgeText'

type Shown = { rows: readonly BoardRow[]; period: string; t: Words }

/** A reminder to the communes that are late, ready to be copied into a message. */
export const UrgeBox = ({ rows, period, t }: Shown) => (
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
