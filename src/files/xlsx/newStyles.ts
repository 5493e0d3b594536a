import type { CellObject } from 'write-excel-file/node'

export type CellStyle = Omit<CellObject, 'value' | 'type'>

export type Styles = {
  /** The number of a style among those of the workbook, from 0; the same for the same style. */
  of: (style: CellStyle) => number
  all: () => readonly CellStyle[]
}

/** The styles that a workbook uses, each once. */
export const newStyles = (): Styles => {
  const numbers = new Map<string, number>()
  const styles: CellStyle[] = []
  return {
    of: (style) => {
      const key = JSON.stringify(style)
      const known = numbers.get(key)
      if (known !== undefined) return known
      numbers.set(key, styles.length)
      return styles.push(style) - 1
    },
    all: () => styles,
  }
}
