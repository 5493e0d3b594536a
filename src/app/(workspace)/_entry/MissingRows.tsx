import type { Form } from '../_report/types'
import type { Words } from '../_shell/words'
import { rowTitle } from './rowName'

type Shown = { form: Form; t: Words }

/** The rows without a figure, before the report is submitted with them. */
export const MissingRows = ({ form, t }: Shown) => {
  const rows = new Map([...form.indicators, ...form.tasks].map((row) => [row.id, rowTitle(row)]))
  const isBarred = form.needsNote.length > 0 || form.missing.some(({ required }) => required)
  return (
    <section className="notice notice-info entry-notice" id="con-thieu" role="alert" tabIndex={-1}>
      <h2>
        {form.missing.length > 0
          ? t('report.missing.title', { count: form.missing.length })
          : t('report.jump.title', { count: form.needsNote.length })}
      </h2>
      <p>
        <strong>{t('report.missing.saved')}</strong>
        {form.missing.length === 0
          ? null
          : ` ${t(form.missing.some(({ required }) => required) ? 'report.missing.required' : 'report.missing.explain')}`}
      </p>
      {form.missing.length > 0 && form.needsNote.length > 0 ? (
        <p>{t('report.jump.title', { count: form.needsNote.length })}</p>
      ) : null}
      {form.needsNote.length === 0 ? null : (
        <ul className="entry-missing">
          {form.needsNote.map(({ id }) => (
            <li key={id}>
              <a href={`#v.${id}.note`}>{rows.get(id)}</a>
            </li>
          ))}
        </ul>
      )}
      <ul aria-label={t('report.missing.list')} className="entry-missing">
        {form.missing.map(({ id, kind, required }) => (
          <li key={id}>
            <a href={`#${kind === 'indicator' ? 'v' : 't'}.${id}`}>{rows.get(id)}</a>
            {required ? <strong>{` (${t('report.required')})`}</strong> : null}
          </li>
        ))}
      </ul>
      {isBarred ? null : (
        <p>
          <button type="submit" name="then" value="submit_anyway" className="button">
            {t('report.missing.submitAnyway')}
          </button>
        </p>
      )}
    </section>
  )
}
