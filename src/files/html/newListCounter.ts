import { formatNumber } from '@/files/docx/formatNumber'
import { attributeOf, styleOf, type HtmlElement } from './elementOf'

const BY_TYPE: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}
const BY_STYLE: Readonly<Record<string, string>> = {
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'decimal-leading-zero': 'decimalZero',
}

/** The marks of the items of a list element, in order: '1.', 'a.', '•'; null where the page shows none. */
export const newListCounter = ({ list }: { list: HtmlElement }) => {
  const style = styleOf(list, 'list-style-type') ?? styleOf(list, 'list-style') ?? ''
  const words = /["'](.*)["']/.exec(style)?.[1]?.trim()
  const format = BY_STYLE[style] ?? BY_TYPE[attributeOf(list, 'type') ?? ''] ?? 'decimal'
  let value = Number.parseInt(attributeOf(list, 'start') ?? '1', 10) || 1
  return {
    next: ({ item }: { item: HtmlElement }): string | null => {
      const own = Number.parseInt(attributeOf(item, 'value') ?? '', 10)
      if (!Number.isNaN(own)) value = own
      value += 1
      const isBare = style.startsWith('none') || (styleOf(item, 'list-style-type') ?? '').startsWith('none')
      if (words !== undefined && words !== '') return words
      if (isBare) return null
      return list.tagName === 'ol' ? `${formatNumber({ value: value - 1, format })}.` : '•'
    },
  }
}
