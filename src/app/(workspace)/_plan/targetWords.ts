import { isPercent } from '@/domain/indicator/isPercent'
import type { Kind, Target } from '@/domain/indicator/types'
import { plainText } from '@/domain/planText/plainText'
import { writeNumber } from '@/domain/vietnamese/writeNumber'
import type { Words } from '../_shell/words'

type Asked = { target: Target | null; kind: Kind; unit: string | null; t: Words }

const comparisons = {
  '>=': 'plan.target.atLeast',
  '<=': 'plan.target.atMost',
  '>': 'plan.target.over',
  '<': 'plan.target.under',
  '=': 'plan.target.equal',
} as const

/** What an indicator is to reach, in words: '>= 60' of a percent is “từ 60% trở lên”. */
export const targetWords = ({ target, kind, unit, t }: Asked): string => {
  if (target === null) return t('plan.target.none')
  const { comparator, value, upper } = target
  const text = target.text ? plainText(target.text) : null
  if (kind === 'boolean') return text ?? t(value === 0 ? 'plan.target.no' : 'plan.target.yes')
  if (value === null || comparator === null) {
    return text ?? t(kind === 'document' ? 'plan.target.document' : 'plan.target.none')
  }
  const amount = (number: number): string => {
    const written = writeNumber({ value: number })
    return isPercent({ kind, unit }) ? t('plan.amount.percent', { value: written }) : written
  }
  if (comparator === 'between') {
    return upper === null
      ? t('plan.target.atLeast', { value: amount(value) })
      : t('plan.target.between', { value: amount(value), upper: amount(upper) })
  }
  return t(comparisons[comparator], { value: amount(value) })
}

/** What the document writes, where that says more than the number: 'trên 01 vạn dân ≥ 12'. */
export const writtenTarget = ({ target, kind }: Pick<Asked, 'target' | 'kind'>): string | null => {
  const text = target?.text ? plainText(target.text) : null
  const isSaidAlready = kind === 'boolean' || target?.value === null || target?.comparator === null
  return text === null || isSaidAlready || !/\p{L}/u.test(text) ? null : text
}
