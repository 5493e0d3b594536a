import { isStateless } from '@/domain/task/isStateless'
import { mendableDoubtsOf } from '@/domain/report/doubtsOf'
import type { Form } from '../_report/types'
import type { Words } from '../_shell/words'
import { ROW_PREFIX } from './rowPrefix'
import { rowTitle } from './rowName'

type Shown = {
  form: Form
  /** Whether only the returned rows may be written. */
  isPartlyOpen: boolean
  t: Words
}

/** The rows without a figure and those to look at again, before the report is submitted with them. */
export const MissingRows = ({ form, isPartlyOpen, t }: Shown) => {
  const all = [...form.indicators, ...form.tasks]
  const rows = new Map([
    ...all.map((row) => [row.id, rowTitle(row)] as const),
    ...form.extra.map(({ id, title }) => [id, title] as const),
  ])
  const returned = new Set(all.filter((row) => row.returned !== undefined).map(({ id }) => id))
  const stateless = new Set(form.tasks.filter((row) => isStateless(row.current)).map(({ id }) => id))
  const isClosed = isPartlyOpen && form.missing.every(({ id }) => !returned.has(id))
  const doubts = mendableDoubtsOf(form)
  const hasRequired = form.missing.some(({ required }) => required)
  const isBarred = hasRequired || form.needsNote.length > 0
  return (
    <section className="notice notice-info entry-notice" id="con-thieu" role="alert" tabIndex={-1}>
      <h2>
        {form.missing.length > 0 || form.needsNote.length === 0
          ? t('report.missing.title', { count: form.missing.length })
          : t('report.jump.title', { count: form.needsNote.length })}
      </h2>
      <p>
        <strong>{t('report.missing.saved')}</strong>{' '}
        {form.missing.length > 0
          ? t(`report.missing.${hasRequired ? 'required' : isClosed ? 'closed' : 'explain'}`)
          : form.needsNote.length > 0
            ? null
            : t('report.missing.lookAgain')}
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
      {isBarred ? null : (
        <p>
          <button type="submit" name="then" value="submit_anyway" className="button">
            {t('report.missing.submitAnyway')}
          </button>
        </p>
      )}
      {form.missing.length === 0 ? null : (
        <ul aria-label={t('report.missing.list')} className="entry-missing">
          {form.missing.map(({ id, kind, required }) => (
            <li key={id}>
              <a href={`#${ROW_PREFIX[kind]}.${id}`}>{rows.get(id)}</a>
              {stateless.has(id) ? ` (${t('report.missing.stateless')})` : null}
              {required ? <strong>{` (${t('report.required')})`}</strong> : null}
            </li>
          ))}
        </ul>
      )}
      {doubts.length === 0 ? null : (
        <>
          <p>
            <strong>{t('report.missing.doubts', { count: doubts.length })}</strong>
          </p>
          <ul className="entry-missing">
            {doubts.map(({ id, kind, flags }) => (
              <li key={id}>
                <a href={`#${ROW_PREFIX[kind]}.${id}`}>{rows.get(id)}</a>
                {`: ${flags.map((flag) => t(`said.flag.${flag}` as never)).join('; ')}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
