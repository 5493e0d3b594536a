import type { Comparator } from '@/domain/indicator/types'

export type Comparison = {
  comparator: Comparator
  /** The folded words around the number without those that compare, so that they can be kept as a note. */
  before: string
  after: string
  approximate: boolean
  /** 'giảm 5%': a change, not a level. */
  relative: boolean
}

const FILLER = /(?:^|\s)(?:dat|la|muc|duoc|phan dau|co|phai|can|bang|ty le|ti le)\s*$/
const APPROXIMATE = /(?:^|\s)(?:khoang|gan|xap xi)$|[~≈]$/
const RELATIVE = /(?:^|\s)(?:tang|giam)(?:\s+them)?$/

/** Longer phrases first: 'không dưới' holds 'dưới'. */
const OPENINGS: ReadonlyArray<readonly [RegExp, Comparator]> = [
  [/(?:≥|>\s?=|=\s?>)$/, '>='],
  [/(?:≤|<\s?=|=\s?<)$/, '<='],
  [/>$/, '>'],
  [/<$/, '<'],
  [/=$/, '='],
  [/(?:^|\s)(?:it nhat|toi thieu|khong duoi|khong thap hon|khong it hon|tu)$/, '>='],
  [/(?:^|\s)(?:toi da|nhieu nhat|khong (?:vuot )?qua|khong (?:cao |lon |nhieu )?hon|khong tren)$/, '<='],
  [/(?:^|\s)(?:giam )?(?:xuong )?con$/, '<='],
  [/(?:^|\s)giam xuong$/, '<='],
  [/(?:^|\s)(?:thuoc|trong|vao|nam trong)?\s*(?:nhom|top)$/, '<='],
  [/(?:^|\s)(?:xep )?(?:hang|thu|thu hang|hang thu)$/, '<='],
  [/(?:^|\s)(?:tren|vuot|(?:lon |cao |nhieu )?hon)$/, '>'],
  [/(?:^|\s)(?:duoi|(?:nho |thap |it )hon)$/, '<'],
]

/**
 * Which comparison the folded words before and after a number state: signs ('≥'), phrases before ('tối thiểu',
 * 'không quá', 'giảm còn', 'thuộc nhóm' = that rank or better) or after ('trở lên'). Without any it is '='.
 */
export const readComparison = ({ before, after }: { before: string; after: string }): Comparison => {
  const opening = withoutFiller(before)
  const approximate = APPROXIMATE.test(opening)
  const relative = RELATIVE.test(opening)
  const words = approximate ? withoutFiller(opening.replace(APPROXIMATE, '')) : opening
  const stated = OPENINGS.find(([pattern]) => pattern.test(words))
  const closing = /(?<![a-z])tro (len|xuong)(?![a-z])/.exec(after)
  const fromClosing = closing && (closing[1] === 'len' ? '>=' : '<=')
  return {
    comparator: fromClosing ?? stated?.[1] ?? '=',
    before: stated ? withoutFiller(words.replace(stated[0], '')) : words,
    after: closing ? after.replace(closing[0], ' ') : after,
    approximate,
    relative,
  }
}

const withoutFiller = (words: string): string => {
  const shorter = words.trimEnd().replace(FILLER, '')
  return shorter === words ? words : withoutFiller(shorter)
}
