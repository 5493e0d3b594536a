import type { Form } from '../_report/types'
import { AddEvidence } from './AddEvidence'
import { EvidenceList } from './EvidenceList'
import { ExtraMoves } from './ExtraMoves'
import type { Filled } from './filled'
import { RowConflict } from './RowConflict'
import { SelectField } from './SelectField'
import { TextField } from './TextField'

type Row = Form['extra'][number]
type Shown = { rows: readonly Row[]; filled: Filled }

/** What the plan asks for beside its rows. Closed while single rows were returned; what is retired can still be read. */
export const ExtraFields = ({ rows, filled }: Shown) => {
  if (rows.length === 0) return null
  const { t } = filled
  const titles = new Map(rows.map(({ id, title }) => [id, title]))
  const mayWrite = !filled.isPartlyOpen
  return (
    <section className="card entry-extra">
      <h2>{t('report.extra.title')}</h2>
      {mayWrite ? <ExtraMoves /> : null}
      {rows.map((row) => (
        <div
          key={row.id}
          id={`e.${row.id}`}
          tabIndex={-1}
          data-when={row.shownWhen === null ? undefined : `e.${row.shownWhen.field}.value`}
          data-value={row.shownWhen?.value}
        >
          <RowConflict part={`e.${row.id}`} filled={filled} />
          {mayWrite && !row.retired ? (
            <Field row={row} filled={filled} condition={conditionOf({ row, titles, t })} />
          ) : (
            <Closed row={row} filled={filled} />
          )}
        </div>
      ))}
    </section>
  )
}

const conditionOf = ({
  row,
  titles,
  t,
}: {
  row: Row
  titles: ReadonlyMap<string, string>
  t: Filled['t']
}): string | null => {
  if (row.shownWhen === null) return null
  const { field, value } = row.shownWhen
  return t('report.extra.onlyWhen', { title: titles.get(field) ?? '', value })
}

const Field = ({ row, filled, condition }: { row: Row; filled: Filled; condition: string | null }) => {
  const { t } = filled
  const name = `e.${row.id}.value`
  const label = row.required ? t('report.extra.required', { title: row.title }) : row.title
  const help = [row.hint, condition].filter((text) => text !== null).join(' ')
  if (row.kind === 'choice')
    return (
      <SelectField
        filled={filled}
        name={name}
        label={label}
        help={help}
        options={[
          { value: '', label: t('report.extra.unsaid') },
          ...row.choices.map((choice) => ({ value: choice, label: choice })),
        ]}
      />
    )
  if (row.kind === 'file')
    return (
      <div className="field">
        <p className="entry-name">{label}</p>
        {help === '' ? null : <p className="field-help">{help}</p>}
        <EvidenceList files={filled.evidence(row.id)} now={filled.now} t={t} />
        <AddEvidence report={filled.report} kind="extraField" row={row.id} />
      </div>
    )
  return (
    <TextField
      filled={filled}
      name={name}
      label={label}
      help={help}
      isFigure={row.kind === 'number'}
      lines={row.kind === 'text' ? 2 : undefined}
    />
  )
}

const Closed = ({ row, filled }: { row: Row; filled: Filled }) => (
  <div className="field">
    <p className="entry-name">
      {row.retired ? filled.t('report.extra.retired', { title: row.title }) : row.title}
    </p>
    {row.kind === 'file' ? (
      <EvidenceList files={filled.evidence(row.id)} now={filled.now} t={filled.t} />
    ) : (
      <p>{filled.text(`e.${row.id}.value`) || filled.t('report.extra.unsaid')}</p>
    )}
  </div>
)
