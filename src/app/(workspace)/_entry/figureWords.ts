import { isPercent } from '@/domain/indicator/isPercent'
import type { Kind } from '@/domain/indicator/types'
import { writeNumber } from '@/domain/vietnamese/writeNumber'

type Figure = {
  value: number
  kind: Kind
  unit: string | null
  /** It was computed from two parts, which say it exactly. */
  isRatio?: boolean
}

/** A figure with its sign: '61,25 %', '1.183'. The unit of what is counted stands beside the row's name. */
export const figureWords = ({ value, kind, unit, isRatio = false }: Figure): string => {
  const text = writeNumber({ value, decimals: isRatio ? 2 : 6 })
  return isPercent({ kind, unit }) ? `${text}\u00a0%` : text
}
