import type { Comparator, Kind, Target } from '@/domain/indicator/types'
import { isPercent } from '@/domain/indicator/isPercent'
import { plainText } from '@/domain/planText/plainText'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { writeNumber } from '@/domain/vietnamese/writeNumber'
import type { Say } from './types'

const SIGNS: Record<Exclude<Comparator, 'between'>, string> = {
  '>=': '≥ ',
  '<=': '≤ ',
  '>': '> ',
  '<': '< ',
  '=': '',
}

type Asked = { target: Target | undefined; kind: Kind; unit: string | null; say: Say }

/** A target as the table of a plan has it: as its document writes it, else with a sign: '≥ 60%', '15-17%', 'Đạt'. '' where none is set. */
export const targetCell = ({ target, kind, unit, say }: Asked): string => {
  if (target === undefined) return ''
  const { comparator, value, upper, text, dueOn } = target
  if (text !== null && text.trim() !== '') return plainText(text)
  if (kind === 'boolean') return value === null ? '' : say(value === 0 ? 'figure.no' : 'plan.reached')
  if (kind === 'date') return writeDate({ date: dueOn })
  if (value === null || comparator === null) return ''
  const percent = isPercent({ kind, unit }) ? '%' : ''
  if (comparator === 'between') {
    return upper === null
      ? `${SIGNS['>=']}${writeNumber({ value })}${percent}`
      : `${writeNumber({ value })}-${writeNumber({ value: upper })}${percent}`
  }
  return `${SIGNS[comparator]}${writeNumber({ value })}${percent}`
}
