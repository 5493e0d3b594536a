/** Excel writes letters that XML does not allow as '_x000D_'. */
const ESCAPED = /_x([0-9a-f]{4})_/gi

/** Gathers the text of a string item: its runs ('t'), but not the reading aids of East Asian text ('rPh'). */
export const newTextCollector = () => {
  let parts: string[] = []
  let isText = false
  let isAid = false
  return {
    open: (name: string) => {
      if (name === 's:rPh') isAid = true
      if (name === 's:t') isText = true
    },
    text: (text: string) => {
      if (isText && !isAid) parts.push(text)
    },
    close: (name: string) => {
      if (name === 's:rPh') isAid = false
      if (name === 's:t') isText = false
    },
    /** What was gathered since the last call. */
    take: (): string => {
      const text = parts
        .join('')
        .replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      parts = []
      return text
    },
  }
}
