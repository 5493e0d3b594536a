import { writeNumber } from '@/domain/vietnamese/writeNumber'

/**
 * A figure as the field of a form shows it: '61,25', '1.183'. Three decimals get a fourth ('1,1830'), so that what
 * stands there cannot be taken for thousands when it is read again.
 */
export const writeFigure = ({ value, percent }: { value: number; percent: boolean }): string => {
  const text = writeNumber({ value })
  return !percent && /^-?[1-9]\d{0,2},\d{3}$/.test(text) ? `${text}0` : text
}
