import type { Kind, Target } from '@/domain/indicator/types'
import { plainText } from '@/domain/planText/plainText'

type Asked = { target: Target | null; kind: Kind }

/** What the document writes, where that says more than the number: 'trên 01 vạn dân ≥ 12'. */
export const writtenTarget = ({ target, kind }: Asked): string | null => {
  const text = target?.text ? plainText(target.text) : null
  const isSaidAlready = kind === 'boolean' || target?.value === null || target?.comparator === null
  return text === null || isSaidAlready || !/\p{L}/u.test(text) ? null : text
}
