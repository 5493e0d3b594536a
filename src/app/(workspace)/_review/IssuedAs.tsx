import { writeDate } from '@/domain/vietnamese/writeDate'
import type { Form } from '../_report/types'
import type { Words } from '../_shell/words'

/** Number, date and signer of a report that has been issued. */
export const IssuedAs = ({ report, t }: { report: Form['report']; t: Words }) => {
  const { documentNumber, issuedDate, signer } = report
  if (documentNumber === null || issuedDate === null) return null
  return (
    <dl className="facts">
      <div>
        <dt>{t('review.own.number')}</dt>
        <dd>{documentNumber}</dd>
      </div>
      <div>
        <dt>{t('review.own.date')}</dt>
        <dd className="number">{writeDate({ date: issuedDate.slice(0, 10) })}</dd>
      </div>
      {signer === null ? null : (
        <div>
          <dt>{t('review.own.signer')}</dt>
          <dd>{signer}</dd>
        </div>
      )}
    </dl>
  )
}
