import { isPercent } from '@/domain/indicator/isPercent'
import { amountWords } from '../_figures/amountWords'
import type { Form } from '../_report/types'
import type { Words } from '../_shell/words'

type Row = Form['indicators'][number]

const counted = ['percent', 'number', 'range']

/** In what a row is counted, and whether for the period alone or as it stands on the day of the report. */
export const BasisWords = ({ row: { unit, basis, target }, t }: { row: Row; t: Words }) => {
  const words = [
    ...(unit === null || unit === '%' ? [] : [t('report.unit', { unit })]),
    ...(counted.includes(target.kind) ? [t(`report.basis.${basis}`)] : []),
  ]
  return words.length === 0 ? null : <p className="small soft">{words.join(' · ')}</p>
}

/** What a row that is counted by period comes to in its year: accepted before, and now. */
export const SumWords = ({ row, year, t }: { row: Row; year: string; t: Words }) => {
  const { unit, target, cumulative, current } = row
  const { kind } = target
  if (cumulative === null || (kind !== 'number' && kind !== 'range') || isPercent({ kind, unit })) return null
  const amount = (value: number) => amountWords({ value, kind, unit })
  const value = current?.value ?? null
  return (
    <p className="small soft">
      {value === null
        ? t('report.sum.without', { year, accepted: amount(cumulative) })
        : t('report.sum.with', {
            year,
            total: amount(cumulative + value),
            accepted: amount(cumulative),
            current: amount(value),
          })}
    </p>
  )
}
