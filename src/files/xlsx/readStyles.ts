import { readXml } from '@/files/xml/readXml'

/** Formats that a workbook may name without writing them down (ECMA-376 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss',
}
const GENERAL = 'General'

/** The number format code of a cell by its style number; the general one where a workbook says nothing. */
export const readStyles = ({
  bytes,
}: {
  bytes: Uint8Array | null
}): { codeOf: (style: number) => string } => {
  const own = new Map<number, string>()
  const formats: number[] = []
  let isCellFormats = false
  if (bytes !== null)
    readXml({
      bytes,
      open: (name, { numFmtId, formatCode }) => {
        if (name === 's:numFmt') own.set(Number(numFmtId), formatCode ?? GENERAL)
        if (name === 's:cellXfs') isCellFormats = true
        if (name === 's:xf' && isCellFormats) formats.push(Number(numFmtId ?? 0))
      },
      close: (name) => {
        if (name === 's:cellXfs') isCellFormats = false
      },
    })
  return {
    codeOf: (style) => {
      const id = formats[style] ?? 0
      return own.get(id) ?? BUILT_IN[id] ?? GENERAL
    },
  }
}
