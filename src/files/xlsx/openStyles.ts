export type OpenStyles = {
  xml: string
  /** The number of a style of an open cell that looks like the style of this number. */
  openOf: (style: number) => number
}

/**
 * Styles in which every one stands a second time for cells that stay open on a protected sheet: a cell is locked
 * unless its style says otherwise.
 */
export const openStyles = ({ xml }: { xml: string }): OpenStyles => {
  const [, inner = ''] = /<cellXfs count="\d+">(.*?)<\/cellXfs>/s.exec(xml) ?? []
  const styles = inner.match(/<xf .*?<\/xf>/gs) ?? []
  const open = styles.map((style) =>
    style.replace('<xf ', '<xf applyProtection="1" ').replace('</xf>', '<protection locked="0"/></xf>'),
  )
  return {
    xml: xml.replace(
      /<cellXfs count="\d+">.*?<\/cellXfs>/s,
      () => `<cellXfs count="${styles.length * 2}">${inner}${open.join('')}</cellXfs>`,
    ),
    openOf: (style) => style + styles.length,
  }
}
