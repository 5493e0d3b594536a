/** Elements of which nothing is shown, or which say how something was before. */
export const NOT_SHOWN: ReadonlySet<string> = new Set([
  'w:instrText',
  'w:delInstrText',
  'w:delText',
  'w:rt',
  'w:sectPr',
  'w:rPrChange',
  'w:pPrChange',
  'w:tcPrChange',
  'w:trPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:tblGridChange',
  'w:numberingChange',
  'mc:Fallback',
])

/** Whether a switch that is written is on; without a value it is. */
export const isOn = (val: string | undefined): boolean => val !== '0' && val !== 'false' && val !== 'off'
