import type { Form } from '../_report/types'
import type { Words } from '../_shell/words'
import { ROW_PREFIX } from './rowPrefix'
import { rowTitle } from './rowName'

type Shown = { form: Form; t: Words }

/** The rows without a figure, before the report is submitted with them. */
export const MissingRows = ({ form, t }: Shown) => {
  const rows = new Map([
    ...[...form.indicators, ...form.tasks].map((row) => [row.id, rowTitle(row)] as const),
    ...form.extra.map(({ id, title }) => [id, title] as const),
  ])
  const isBarred = form.missing.some(({ required }) => required)
  return (
    <section className="notice notice-info entry-notice" id="con-thieu" role="alert" tabIndex={-1}>
      <h2>{t('report.missing.title', { count: form.missing.length })}</h2>
      <p>
        <strong>{t('report.missing.saved')}</strong>{' '}
        {t(isBarred ? 'report.missing.required' : 'report.missing.explain')}
      </p>
      <ul aria-label={t('report.missing.list')} className="entry-missing">
        {form.missing.map(({ id, kind, required }) => (
          <li key={id}>
            <a href={`#${ROW_PREFIX[kind]}.${id}`}>{rows.get(id)}</a>
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
