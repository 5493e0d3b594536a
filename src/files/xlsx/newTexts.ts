import { escapeXml } from './escapeXml'

export type Texts = {
  /** The number of a text among those of the workbook, from 0. */
  of: (text: string) => number
  xml: () => string
}

/** What XML cannot hold: control characters and halves of letters. */
// eslint-disable-next-line no-control-regex
const UNWRITABLE = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu

/** The texts of a workbook, each once, as programs keep them. */
export const newTexts = (): Texts => {
  const numbers = new Map<string, number>()
  return {
    of: (text) => {
      const known = numbers.get(text)
      if (known !== undefined) return known
      numbers.set(text, numbers.size)
      return numbers.size - 1
    },
    xml: () => {
      const items = [...numbers.keys()].map(
        (text) => `<si><t xml:space="preserve">${escapeXml(text.replace(UNWRITABLE, ''))}</t></si>`,
      )
      return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${items.length}">${items.join('')}</sst>`
    },
  }
}
