import { writeMoment } from '@/domain/vietnamese/writeMoment'
import { fileHref } from './fileHref'
import type { RowReview } from '@/services/report/readReview'
import type { Words } from '../_shell/words'

type Shown = { beside: RowReview; names: Record<string, string>; note: string | null; t: Words }

/** Under a row's figure: the note, the evidence, who entered it and when, and the unit it came from. */
export const RowFacts = ({ beside, names, note, t }: Shown) => {
  const { evidence, enteredBy, enteredAt, source } = beside
  return (
    <div className="row-facts">
      {note === null ? null : (
        <p className="row-note">
          <span className="soft">{t('review.note')}</span> {note}
        </p>
      )}
      {evidence.length === 0 ? null : (
        <ul className="row-files" aria-label={t('review.evidence')}>
          {evidence.map((file) => (
            <li key={file.id}>
              <a href={fileHref(file.filename)}>{file.description ?? file.filename}</a>
            </li>
          ))}
        </ul>
      )}
      {enteredAt === null ? null : (
        <p className="row-by">
          {t(source === null ? 'review.entered' : 'review.enteredFrom', {
            name: names[enteredBy ?? ''] ?? t('review.somebody'),
            when: writeMoment({ at: enteredAt }),
            source: names[source ?? ''] ?? '',
          })}
        </p>
      )}
    </div>
  )
}
