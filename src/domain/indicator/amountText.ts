import { isPercent } from '@/domain/indicator/isPercent'
import type { Kind } from '@/domain/indicator/types'
import { writeNumber } from '@/domain/vietnamese/writeNumber'

export type Amount = {
  value: number
  kind: Kind
  unit: string | null
  /** Where the unit of what is counted does not stand beside the name. */
  hasUnit?: boolean
  /** At most so many, where figures stand below each other or were computed. */
  decimals?: number
}

/** A number as its indicator measures it: '61,25%', '1.183', with its unit '12 mô hình'. */
export const amountText = ({ value, kind, unit, hasUnit = false, decimals = 6 }: Amount): string => {
  const number = writeNumber({ value, decimals })
  if (isPercent({ kind, unit })) return `${number}%`
  return hasUnit && unit !== null && unit !== '' ? `${number} ${unit.toLocaleLowerCase('vi')}` : number
}
