import type { Clear } from '@/domain/plan/sixClears'
import type { ClearsPage } from '@/services/plan/readClearsPage'
import { FormKey } from '../_form/FormKey'
import { formWords } from '../_shell/formWords'
import { LiveForm } from '../_shell/LiveForm'
import { Mark } from '../_shell/Mark'
import type { Words } from '../_shell/words'
import { gapField, wholeField } from './gapFields'

type Shown = { page: ClearsPage; reason: string; t: Words }
type Row = ClearsPage['check']['rows'][number]

/** The gaps in the six clears of a plan, to be let pass by a leader with a reason; for others to be read. */
export const ClearsSheet = ({ page, reason, t }: Shown) => {
  const { plan, head, check, may } = page
  const path = `/ke-hoach/${plan}/sau-ro`
  const open = check.asked.filter((clear) => check.open[clear] > 0)
  const groups = open.map((clear) => <Group key={clear} clear={clear} page={page} t={t} />)
  return (
    <article>
      <a className="back" href={`/ke-hoach/${plan}`}>
        {t('clears.back')}
      </a>
      <h1>{t('clears.title')}</h1>
      <p>{head.title}</p>
      <p>
        {t('clears.summary', {
          whole: check.rows.filter(({ gaps }) => gaps.length === 0).length,
          rows: check.rows.length,
          of: check.asked.length,
        })}
      </p>
      {open.length === 0 ? (
        <p>
          <Mark light="green">{t('clears.none')}</Mark>
        </p>
      ) : may.waive ? (
        <LiveForm action={`${path}/de-lai`} words={formWords(t)} className="form">
          <FormKey />
          <p>{t('clears.why')}</p>
          {groups}
          <label className="field">
            <span>{t('clears.reason')}</span>
            <textarea name="ly-do" required maxLength={1000} rows={3} defaultValue={reason} />
          </label>
          <button className="button">{t('clears.send')}</button>
        </LiveForm>
      ) : (
        <>
          <p>{t('clears.onlyLeader')}</p>
          {groups}
        </>
      )}
      <Waived page={page} t={t} />
    </article>
  )
}

const titleOf = ({ row }: Row): string =>
  [[row.section, row.no].filter(Boolean).join('.'), row.name].filter(Boolean).join(' ')

const Group = ({ clear, page, t }: { clear: Clear; page: ClearsPage; t: Words }) => {
  const rows = page.check.rows.filter(({ gaps }) =>
    gaps.some((gap) => gap.clear === clear && gap.waiver === null),
  )
  const name = t(`product.six.${clear}`)
  if (!page.may.waive)
    return (
      <section>
        <h2>{t('clears.group', { clear: name, count: rows.length })}</h2>
        <ul>
          {rows.map((row) => (
            <li key={row.row.id}>{titleOf(row)}</li>
          ))}
        </ul>
      </section>
    )
  return (
    <fieldset className="options">
      <legend>{t('clears.group', { clear: name, count: rows.length })}</legend>
      <label>
        <input type="checkbox" name={wholeField(clear)} value="1" />{' '}
        <span>{t('clears.all', { count: rows.length })}</span>
      </label>
      <details className="more">
        <summary>{t('clears.single')}</summary>
        {rows.map((row) => (
          <label key={row.row.id}>
            <input type="checkbox" name={gapField({ row: row.row.id, clear })} value="1" />{' '}
            <span>{titleOf(row)}</span>
          </label>
        ))}
      </details>
    </fieldset>
  )
}

const Waived = ({ page, t }: { page: ClearsPage; t: Words }) => {
  const waived = page.check.rows.flatMap((row) =>
    row.gaps.flatMap(({ clear, waiver }) => (waiver === null ? [] : [{ row, clear, waiver }])),
  )
  if (waived.length === 0) return null
  return (
    <details className="more">
      <summary>{t('clears.waived', { count: waived.length })}</summary>
      <ul>
        {waived.map(({ row, clear, waiver }) => (
          <li key={`${row.row.id} ${clear}`}>
            {titleOf(row)}: {t(`product.six.${clear}`)}.{' '}
            {t('clears.because', { name: waiver.byName, reason: waiver.reason })}
          </li>
        ))}
      </ul>
    </details>
  )
}
