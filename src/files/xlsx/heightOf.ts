const POINTS_PER_LINE = 15
const HIGHEST_ROW = 400

/** The width of a column is counted in digits, which are wider than most letters. */
const LETTERS_PER_UNIT = 1.12

/** Lines that a text takes in so much width. */
export const linesOf = (text: string, width: number): number => {
  const letters = LETTERS_PER_UNIT * Math.max(width, 1)
  if (text.length <= letters && !text.includes('\n')) return 1
  return text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / letters)), 0)
}

/** The height of a row, in points, whose cells take so many lines each. */
export const heightOf = (lines: readonly number[]): number =>
  Math.min(HIGHEST_ROW, POINTS_PER_LINE * lines.reduce((most, one) => Math.max(most, one), 1))
