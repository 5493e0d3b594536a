import { withoutFloatNoise } from '@/domain/indicator/withoutFloatNoise'

type Parts = { numerator: number | null; denominator: number | null; percent: boolean }

/** Numerator ÷ denominator, × 100 for a percent; null when a part is missing or the denominator is zero. */
export const ratioValue = ({ numerator, denominator, percent }: Parts): number | null => {
  if (numerator === null || denominator === null || denominator === 0) return null
  return withoutFloatNoise((percent ? numerator * 100 : numerator) / denominator)
}
