import { errorMessage } from '@/i18n/errorMessage'
import type { Language } from '@/i18n/messages'
import type { BulkChoice } from '@/services/approval/readBulk'
import { FormKey } from '../_form/FormKey'
import { periodWords } from '../_reports/periodWords'
import { LiveForm } from '../_shell/LiveForm'
import { Mark } from '../_shell/Mark'
import { formWords } from '../_shell/formWords'
import type { Words } from '../_shell/words'
import { CONFIRMED, TICKED } from './bulkFields'
import { isWarning } from './isWarning'

type Shown = { items: readonly BulkChoice[]; left: ReadonlyMap<string, string>; language: Language; t: Words }

/** Every report by name; those with a warning are approved only where that is ticked beside each. */
export const BulkForm = ({ items, left, language, t }: Shown) => (
  <LiveForm action="/duyet-nhieu/quyet" words={formWords(t)} className="form">
    <FormKey />
    <p>{t('bulk.help', { count: items.length })}</p>
    <ol className="bulk-items">
      {items.map((item) => (
        <Item key={item.report} item={item} left={left.get(item.report)} language={language} t={t} />
      ))}
    </ol>
    <button type="submit" className="button">
      {t('bulk.approve', { count: items.length })}
    </button>
  </LiveForm>
)

type OfItem = { item: BulkChoice; left: string | undefined } & Pick<Shown, 'language' | 't'>

const Item = ({ item, left, language, t }: OfItem) => {
  const told = (left ?? '').split(',')
  const warnings = [...new Set([...item.warnings, ...told.filter(isWarning)])]
  const refusal =
    item.alone === true ? 'not_in_bulk' : left !== undefined && !told.some(isWarning) ? left : null
  const title = t('list.report', {
    organisation: item.organisationName,
    period: periodWords({ key: item.periodKey, t }),
  })
  return (
    <li className="card">
      {item.alone === true ? null : (
        <input type="hidden" name={`${TICKED}${item.report}`} value={item.revision} />
      )}
      <a className="report-link" href={`/bao-cao/${item.report}`}>
        {title}
      </a>
      <span className="below">{t(`level.${item.level}`)}</span>
      {refusal === null ? null : <p className="field-problem">{errorMessage(language, refusal)}</p>}
      {warnings.length === 0 ? null : (
        <>
          <p className="bulk-marks">
            {warnings.map((warning) => (
              <Mark key={warning} light="yellow">
                {t(`bulk.warning.${warning}`)}
              </Mark>
            ))}
          </p>
          <label className="option">
            <input type="checkbox" name={`${CONFIRMED}${item.report}`} value="1" />
            <span>
              {t('bulk.anyway')}
              <span className="unseen"> {title}</span>
            </span>
          </label>
        </>
      )}
    </li>
  )
}
