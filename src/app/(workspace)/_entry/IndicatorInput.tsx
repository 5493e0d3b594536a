import { isPercent } from '@/domain/indicator/isPercent'
import type { Form } from '../_report/types'
import type { Filled } from './filled'
import { amountWords } from '../_figures/amountWords'
import { TextField } from './TextField'

type Row = Form['indicators'][number]

/** The fields of an indicator by its kind. */
export const IndicatorInput = ({ row, filled }: { row: Row; filled: Filled }) => {
  const { t } = filled
  const part = `v.${row.id}`
  const of = `${part}.name`
  const { kind } = row.target
  switch (kind) {
    case 'percent':
    case 'number':
    case 'range': {
      if (!row.ratio)
        return (
          <TextField
            filled={filled}
            name={`${part}.value`}
            label={t('report.field.value')}
            suffix={isPercent({ kind, unit: row.unit }) ? '%' : null}
            isFigure
            isNamedByRow
          />
        )
      const value = row.current?.value ?? null
      return (
        <div className="entry-parts">
          <TextField
            filled={filled}
            name={`${part}.numerator`}
            label={t('report.field.numerator')}
            isFigure
          />
          <TextField
            filled={filled}
            name={`${part}.denominator`}
            label={t('report.field.denominator')}
            isFigure
          />
          {value === null ? null : (
            <p className="small soft">
              {t('report.computed', { value: amountWords({ value, kind, unit: row.unit, decimals: 2 }) })}
            </p>
          )}
        </div>
      )
    }
    case 'boolean':
      return <BooleanInput filled={filled} name={`${part}.boolean`} of={of} />
    case 'date':
      return <TextField filled={filled} name={`${part}.date`} label={t('report.field.date')} />
    case 'document':
      return (
        <div className="entry-parts">
          <TextField
            filled={filled}
            name={`${part}.documentNumber`}
            label={t('report.field.documentNumber')}
          />
          <TextField filled={filled} name={`${part}.documentDate`} label={t('report.field.documentDate')} />
        </div>
      )
    case 'text':
    case 'milestones':
      return (
        <TextField
          filled={filled}
          name={`${part}.text`}
          label={t('report.field.text')}
          lines={2}
          isNamedByRow
        />
      )
  }
}

const answers = [
  ['true', 'figure.yes'],
  ['false', 'figure.no'],
  ['', 'report.unsaid'],
] as const

const BooleanInput = ({ filled, name, of }: { filled: Filled; name: string; of: string }) => (
  <fieldset className="options" id={name} aria-labelledby={of}>
    {answers.map(([value, word]) => (
      <label key={word} className="option">
        <input type="radio" name={name} value={value} defaultChecked={filled.text(name) === value} />
        {filled.t(word)}
      </label>
    ))}
  </fieldset>
)
