const MOST_DECIMALS = 6

/**
 * The number format of a cell that shows this value as Vietnamese tables do, with all its decimals and no more:
 * 1183 as '1.183', 61.25 as '61,25'. '$-42A' asks for Vietnamese signs where the program keeps to it.
 */
export const numberFormat = (value: number): string => {
  const text = String(value)
  const decimals = text.includes('e') ? MOST_DECIMALS : (text.split('.')[1] ?? '').length
  return `[$-42A]#,##0${decimals === 0 ? '' : `.${'0'.repeat(Math.min(decimals, MOST_DECIMALS))}`}`
}
