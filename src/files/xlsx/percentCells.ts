/** Formats of numbers that every program has without being told: '0%' and '0.00%'. */
const BUILT_IN = new Set([9, 10])

/**
 * By sheet, in the order of the workbook's files, the places ('row column', from 0) of cells that are shown as percents:
 * what somebody typed as '61,25%' stands there as 0.6125.
 */
export const percentCells = ({ xml }: { xml: ReadonlyMap<string, string> }): Set<string>[] => {
  const styles = xml.get('xl/styles.xml') ?? ''
  const formats = new Set(BUILT_IN)
  for (const [tag] of styles.matchAll(/<numFmt\b[^>]*>/g)) {
    const id = /numFmtId="(\d+)"/.exec(tag)?.[1]
    const code = /formatCode="([^"]*)"/.exec(tag)?.[1] ?? ''
    if (id !== undefined && code.replace(/&quot;.*?&quot;|\\./g, '').includes('%')) formats.add(Number(id))
  }
  const [, inner = ''] = /<cellXfs\b[^>]*>(.*?)<\/cellXfs>/s.exec(styles) ?? []
  const shown = new Set(
    [...inner.matchAll(/<xf\b[^>]*>/g)].flatMap(([tag], at) =>
      formats.has(Number(/numFmtId="(\d+)"/.exec(tag)?.[1])) ? [String(at)] : [],
    ),
  )
  return sheetsOf(xml).map((text) => {
    const places = new Set<string>()
    if (shown.size === 0) return places
    for (const [tag] of text.matchAll(/<c\b[^>]*>/g)) {
      const [, letters, row] = /\br="([A-Z]+)(\d+)"/.exec(tag) ?? []
      const style = /\bs="(\d+)"/.exec(tag)?.[1]
      if (letters !== undefined && style !== undefined && shown.has(style))
        places.add(`${Number(row) - 1} ${columnAt(letters)}`)
    }
    return places
  })
}

/** The sheets in the order in which the workbook names them. */
const sheetsOf = (xml: ReadonlyMap<string, string>): string[] => {
  const targets = new Map(
    [...(xml.get('xl/_rels/workbook.xml.rels') ?? '').matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      /\bId="([^"]+)"/.exec(tag)?.[1],
      /\bTarget="([^"]+)"/.exec(tag)?.[1] ?? '',
    ]),
  )
  return [...(xml.get('xl/workbook.xml') ?? '').matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => {
    const target = targets.get(/\br:id="([^"]+)"/.exec(tag)?.[1]) ?? ''
    return xml.get(target.startsWith('/') ? target.slice(1) : `xl/${target}`) ?? ''
  })
}

const columnAt = (letters: string): number =>
  [...letters].reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0) - 1
