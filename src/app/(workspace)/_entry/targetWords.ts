import type { Form } from '../_report/types'
import type { Words } from '../_shell/words'
import { figureWords } from './figureWords'

type Target = Form['indicators'][number]['target']

const comparisons = { '>=': 'atLeast', '<=': 'atMost', '>': 'above', '<': 'below' } as const

/** What an indicator has to reach, in words: 'ít nhất 60 %', 'từ 15 % đến 17 %', 'Có'. */
export const targetWords = ({
  target,
  unit,
  t,
}: {
  target: Target
  unit: string | null
  t: Words
}): string => {
  const { kind, comparator, value, upper, text } = target
  const figure = (one: number) => figureWords({ value: one, kind, unit })
  if (typeof value === 'boolean') return t(value ? 'report.target.yes' : 'report.target.no')
  if (typeof value === 'number') {
    if (comparator === 'between' && upper !== null)
      return t('report.target.between', { value: figure(value), upper: figure(upper) })
    return comparator === null || comparator === '=' || comparator === 'between'
      ? figure(value)
      : t(`report.target.${comparisons[comparator]}`, { value: figure(value) })
  }
  if (text !== null) return text
  return t(kind === 'document' ? 'report.target.issued' : 'report.target.none')
}
