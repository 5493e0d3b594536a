import { fault } from '@/files/source/fault'
import type { OfficeFile } from '@/files/office/openOffice'
import { newTally } from '@/files/source/tally'
import { readXml } from '@/files/xml/readXml'
import type { Grid, GridSheet } from './grid'
import { readSharedStrings } from './readSharedStrings'
import { readSheet } from './readSheet'
import { readStyles } from './readStyles'

const PRINT_TITLES = '_xlnm.Print_Titles'
const ROWS = /!\$(\d{1,7}):\$(\d{1,7})/

/** All sheets of a workbook, in its order; charts that fill a sheet are left out. */
export const readWorkbook = ({ file }: { file: OfficeFile }): Grid => {
  const { sheets, is1904, titles } = readIndex(file)
  const strings = readSharedStrings({ bytes: file.partOf('sharedStrings') })
  const { codeOf } = readStyles({ bytes: file.partOf('styles') })
  const tally = newTally()
  const context = { strings, codeOf, is1904 }
  return {
    sheets: sheets.flatMap(({ name, hidden, id }, at): GridSheet[] => {
      const related = file.related.find((part) => part.id === id)
      if (related === undefined) throw fault('source_broken')
      if (related.type !== 'worksheet') return []
      const repeatedRows = titles.get(at) ?? null
      return [
        { name, hidden, repeatedRows, ...readSheet({ bytes: file.read(related.part), context, tally }) },
      ]
    }),
  }
}

const readIndex = ({ main }: OfficeFile) => {
  const sheets: { name: string; hidden: boolean; id: string }[] = []
  /** Rows printed on each page, by the place of their sheet. */
  const titles = new Map<number, { top: number; bottom: number }>()
  let titlesOf: number | null = null
  let is1904 = false
  readXml({
    bytes: main,
    open: (name, attributes) => {
      if (name === 's:workbookPr') is1904 = ['1', 'true'].includes(attributes.date1904 ?? '')
      if (name === 's:definedName' && attributes.name === PRINT_TITLES)
        titlesOf = Number(attributes.localSheetId)
      if (name === 's:sheet')
        sheets.push({
          name: (attributes.name ?? '').normalize('NFC'),
          hidden: ['hidden', 'veryHidden'].includes(attributes.state ?? ''),
          id: attributes['r:id'] ?? '',
        })
    },
    text: (text) => {
      const [, top, bottom] = ROWS.exec(titlesOf === null ? '' : text) ?? []
      if (titlesOf !== null && top !== undefined)
        titles.set(titlesOf, { top: Number(top), bottom: Number(bottom) })
    },
    close: (name) => {
      if (name === 's:definedName') titlesOf = null
    },
  })
  return { sheets, is1904, titles }
}
