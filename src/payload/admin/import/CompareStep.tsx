import { vocabulary } from '@/domain/vocabulary'
import { adminLabel } from '@/i18n/adminLabel'
import { errorMessage } from '@/i18n/errorMessage'
import { Assignments } from './Assignments'
import { DecideFields, type DecideField } from './DecideFields'
import { DoubtGroups } from './DoubtGroups'
import { LinkRows } from './LinkRows'
import { RowTables } from './RowTables'
import type { StepProps } from './stepProps'

/** Every value beside where it stands in the document, doubts first, corrections in place. */
export const CompareStep = (props: StepProps) => {
  const { shown, words, language } = props
  const infos = shown.findings.filter(({ level }) => level === 'info')
  return (
    <>
      <p>
        {words('import.compare.summary', {
          indicators: shown.indicators.filter(({ isSkipped }) => !isSkipped).length,
          tasks: shown.tasks.filter(({ isSkipped }) => !isSkipped).length,
          budgetItems: shown.budgetItems.filter(({ isSkipped }) => !isSkipped).length,
        })}
      </p>
      <DoubtGroups {...props} />
      <Document {...props} />
      {infos.length > 0 && (
        <details className="import__group">
          <summary>{words('import.compare.notes', { count: infos.length })}</summary>
          <ul>
            {infos.map(({ code, params }, index) => (
              <li key={index}>{errorMessage(language, code, params)}</li>
            ))}
          </ul>
        </details>
      )}
      <LinkRows shown={shown} words={words} />
      <Assignments shown={shown} words={words} />
      <RowTables {...props} />
    </>
  )
}

const Document = ({ shown, words, language }: StepProps) => {
  const { document: read, decisions, draft } = shown
  const typed = decisions.document
  const fields: DecideField[] = [
    field('title', typed.title ?? read.title, 'text'),
    field('issuer', typed.issuer ?? read.issuer, 'line'),
    {
      ...field('issuerForm', typed.issuerForm ?? read.issuerForm ?? 'government', 'choice'),
      choices: vocabulary.issuerForm.map((value) => ({
        value,
        label: adminLabel('options', 'issuerForm', value)[language],
      })),
    },
    field('number', typed.number ?? read.number, 'line'),
    field('issuedDate', typed.issuedDate ?? read.issuedDate, 'day'),
    field('periodStart', typed.periodStart ?? read.periodStart, 'day'),
    field('periodEnd', typed.periodEnd ?? read.periodEnd, 'day'),
  ].map((one) => ({ ...one, label: words(`import.document.${one.name}`) }))
  return (
    <section>
      <h2>{words('import.document.title_')}</h2>
      <dl className="import__facts">
        {fields.map(({ name, label, value, choices }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>
              {choices?.find((choice) => choice.value === value)?.label ??
                (value === '' ? (
                  <span className="reading__missing">{words('import.document.missing')}</span>
                ) : (
                  shownDay(value)
                ))}
            </dd>
          </div>
        ))}
      </dl>
      {!draft.ok && draft.refusal.path?.startsWith('document') === true && (
        <p className="reading__bad">{errorMessage(language, draft.refusal.code, draft.refusal.params)}</p>
      )}
      <DecideFields
        at="document"
        fields={fields}
        open={words('import.document.edit')}
        about={words('import.document.title_')}
        save={words('import.save')}
        cancel={words('import.cancel')}
      />
    </section>
  )
}

const field = (name: string, value: string | null, kind: DecideField['kind']): DecideField => ({
  name,
  label: name,
  value: value ?? '',
  kind,
})

const shownDay = (value: string): string => value.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1')
