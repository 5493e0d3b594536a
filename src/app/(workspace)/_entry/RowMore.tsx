import type { Filled } from './filled'
import { AddEvidence } from './AddEvidence'
import { EvidenceList } from './EvidenceList'
import { TextField } from './TextField'

type Shown = {
  filled: Filled
  kind: 'indicator' | 'task'
  row: string
  /** What the person is asked to write here. */
  asked?: string | null
  /** The fields that stand here, by name and label. */
  fields: { name: string; label: string; isLine?: boolean }[]
  /** Something in here is asked for. */
  isAsked?: boolean
}

/** What a row holds beside its figure: notes and evidence; open as soon as there is something in it. */
export const RowMore = ({ filled, kind, row, asked = null, fields, isAsked = false }: Shown) => {
  const { t, now } = filled
  const files = filled.evidence(row)
  const isOpen =
    isAsked || fields.some(({ name }) => filled.text(name) !== '' || filled.problem(name) !== undefined)
  return (
    <details className="more entry-more" open={isOpen || asked !== null || files.length > 0}>
      <summary>
        {files.length === 0 ? t('report.more') : t('report.moreCount', { count: files.length })}
      </summary>
      <div className="entry-more-body">
        {asked === null ? null : <p className="entry-ask">{asked}</p>}
        {fields.map(({ name, label, isLine }) => (
          <TextField key={name} filled={filled} name={name} label={label} lines={isLine ? undefined : 2} />
        ))}
        <EvidenceList files={files} now={now} t={t} />
        {files.some(({ isRemovable }) => isRemovable) ? (
          <button type="submit" name="then" value={`attach:${kind}/${row}`} className="button-quiet">
            {t('report.evidence.removeSome')}
          </button>
        ) : null}
        <AddEvidence report={filled.report} kind={kind} row={row} />
      </div>
    </details>
  )
}
