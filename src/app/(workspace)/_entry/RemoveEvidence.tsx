import type { RowFile } from '@/services/report/markRemovable'
import { FormKey } from '../_form/FormKey'
import type { Words } from '../_shell/words'

type Shown = {
  file: RowFile
  /** The path of the page for the row's evidence. */
  path: string
  t: Words
}

/** Removes a file, asked once more. */
export const RemoveEvidence = ({ file: { id, filename }, path, t }: Shown) => (
  <details className="more">
    <summary>
      {t('report.evidence.remove')} <span className="unseen">{filename}</span>
    </summary>
    <form method="post" action={`${path}/${id}/xoa`} className="form">
      <FormKey />
      <p>{t('report.evidence.removeAsk', { name: filename })}</p>
      <button type="submit" className="button-quiet">
        {t('report.evidence.removeNow')}
      </button>
    </form>
  </details>
)
