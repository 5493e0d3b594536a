/**
 * A computed number without the noise of binary fractions: 0.1 + 0.2 gives 0.3. Keeps 14 significant digits, enough
 * for a sum of money in đồng; for figures that were computed or are compared, never for storing one as entered.
 */
export const withoutFloatNoise = (value: number): number => Number(value.toPrecision(14))
