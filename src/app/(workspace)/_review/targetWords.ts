import type { Kind } from '@/domain/indicator/types'
import type { Form } from '../_report/types'
import type { Words } from '../_shell/words'
import { measured } from './reportedWords'

type Target = Form['indicators'][number]['target']

const comparators = {
  '>=': 'atLeast',
  '<=': 'atMost',
  '>': 'above',
  '<': 'below',
  '=': 'exactly',
} as const

/** A target as a sentence has it: 'từ 60% trở lên', '15% đến 17%', 'có'. */
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
  if (typeof value === 'boolean') return t(value ? 'review.target.yes' : 'review.target.no')
  if (value === null) return text ?? t(kind === 'boolean' ? 'review.target.yes' : 'review.target.none')
  const measure = (one: number) => measured({ value: one, kind: kind as Kind, unit })
  if (comparator === 'between' && upper !== null)
    return t('review.target.between', { from: measure(value), to: measure(upper) })
  const word = comparators[comparator as keyof typeof comparators] ?? 'exactly'
  return t(`review.target.${word}`, { value: measure(value) })
}
