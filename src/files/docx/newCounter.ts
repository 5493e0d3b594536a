import { formatNumber } from './formatNumber'
import type { List, Numbering } from './readNumbering'
import type { ParagraphStyle } from './readStyles'

/** How a paragraph names its list; null where its style does. */
export type NumberedBy = { numId: string | null; level: number | null; style: ParagraphStyle | null }

/** No list: the number that a style gives is taken away by this one. */
export const NO_LIST = '0'

/**
 * Counts the automatic numbers of a document, paragraph by paragraph in order ('1.', 'a)', '-'). The number is null
 * for a paragraph that is in no list, or in one that shows nothing.
 */
export const newCounter = ({ numbering }: { numbering: Numbering }) => {
  const counters = new Map<string, (number | undefined)[]>()
  const started = new Set<string>()
  return {
    next: ({ numId: own, level: ownLevel, style }: NumberedBy): string | null => {
      const numId = own ?? style?.numId ?? null
      if (numId === null || numId === NO_LIST) return null
      const list = numbering.listOf(numId)
      if (list === null) return null
      const level = Math.min(8, Math.max(0, ownLevel ?? levelOfStyle(list, style)))
      const count = counters.get(list.counters) ?? []
      counters.set(list.counters, count)
      advance({ list, level, count, isFirst: !started.has(`${numId} ${level}`) })
      started.add(`${numId} ${level}`)
      return labelOf(list, level, count)
    },
  }
}

const levelOfStyle = (list: List, style: ParagraphStyle | null): number => {
  const linked = style === null ? -1 : list.levels.findIndex((level) => level.style === style.id)
  return style?.level ?? Math.max(0, linked)
}

const advance = (given: {
  list: List
  level: number
  count: (number | undefined)[]
  isFirst: boolean
}): void => {
  const { list, level, count, isFirst } = given
  const anew = isFirst ? list.startsAt.get(level) : undefined
  const last = count[level]
  count[level] = anew ?? (last === undefined ? list.levels[level]!.start : last + 1)
  for (let deeper = level + 1; deeper < list.levels.length; deeper += 1) {
    const { restartAfter } = list.levels[deeper]!
    if (restartAfter === null || level < restartAfter) count[deeper] = undefined
  }
}

const labelOf = (list: List, level: number, count: (number | undefined)[]): string | null => {
  const { text, format, isLegal } = list.levels[level]!
  const label =
    format === 'bullet'
      ? text
      : text.replace(/%([1-9])/g, (_, digit: string) => {
          const at = Number(digit) - 1
          const { start, format: written } = list.levels[at]!
          return formatNumber({ value: count[at] ?? start, format: isLegal ? 'decimal' : written })
        })
  return label.trim() === '' ? null : label.trim()
}
