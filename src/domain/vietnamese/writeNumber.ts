const MOST_DECIMALS = 15

/**
 * Writes a finite number as Vietnamese documents do: decimal comma, thousands dot ('1.183', '99,81').
 * `decimals` is the most that are shown; trailing zeros never are. What is written reads back as the same number.
 */
export const writeNumber = ({
  value,
  decimals = MOST_DECIMALS,
}: {
  value: number
  decimals?: number
}): string => (formats[decimals] ??= formatWith(decimals)).format(value)

/** By number of decimals. Making one takes many times as long as using it, and a table has thousands of figures. */
const formats: Intl.NumberFormat[] = []

const formatWith = (decimals: number): Intl.NumberFormat =>
  new Intl.NumberFormat('vi-VN', {
    maximumFractionDigits: decimals,
    useGrouping: 'always',
    signDisplay: 'negative',
  })
