import type { Form } from '../_report/types'
import type { Words } from '../_shell/words'
import { rowName } from './rowName'

/** The rows that were left empty, each leading to its place. */
export const Missing = ({ form, t }: { form: Form; t: Words }) => {
  if (form.missing.length === 0) return null
  const names = new Map<string, string>([
    ...form.indicators.map((row): [string, string] => [row.id, rowName(row)]),
    ...form.tasks.map((row): [string, string] => [
      row.id,
      rowName({ ...row, name: row.subtask ?? row.name }),
    ]),
  ])
  return (
    <details className="more missing">
      <summary>{t('review.missing', { count: form.missing.length })}</summary>
      <ul>
        {form.missing.map(({ id, kind, required }) => (
          <li key={id}>
            <a href={`#${kind === 'indicator' ? 'v' : 't'}.${id}`}>{names.get(id)}</a>
            {required ? ` (${t('review.required')})` : ''}
          </li>
        ))}
      </ul>
    </details>
  )
}
