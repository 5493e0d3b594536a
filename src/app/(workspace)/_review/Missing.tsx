import { doubtsOf } from '@/domain/report/doubtsOf'
import type { Form } from '../_report/types'
import type { Words } from '../_shell/words'
import { rowName } from './rowName'

type Shown = { form: Form; t: Words }
type Row = { id: string; kind: 'indicator' | 'task' | 'extra'; required?: boolean }

/** The rows that were left empty and those to look at again, each leading to its place. */
export const Missing = ({ form, t }: Shown) => {
  const doubts = doubtsOf(form)
  return (
    <>
      {form.missing.length === 0 ? null : (
        <Rows
          title={t('review.missing', { count: form.missing.length })}
          rows={form.missing}
          form={form}
          t={t}
        />
      )}
      {doubts.length === 0 ? null : (
        <Rows title={t('review.doubts', { count: doubts.length })} rows={doubts} form={form} t={t} />
      )}
    </>
  )
}

const Rows = ({ title, rows, form, t }: Shown & { title: string; rows: readonly Row[] }) => {
  const names = new Map<string, string>([
    ...form.indicators.map((row): [string, string] => [row.id, rowName(row)]),
    ...form.tasks.map((row): [string, string] => [
      row.id,
      rowName({ ...row, name: row.subtask ?? row.name }),
    ]),
    ...form.extra.map(({ id, title }): [string, string] => [id, title]),
  ])
  return (
    <details className="more missing">
      <summary>{title}</summary>
      <ul>
        {rows.map(({ id, kind, required }) => (
          <li key={id}>
            <a href={kind === 'extra' ? '#bo-sung' : `#${kind === 'indicator' ? 'v' : 't'}.${id}`}>
              {names.get(id)}
            </a>
            {required ? ` (${t('review.required')})` : ''}
          </li>
        ))}
      </ul>
    </details>
  )
}
