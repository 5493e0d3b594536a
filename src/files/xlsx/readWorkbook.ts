import { fault } from '@/files/source/fault'
import type { OfficeFile } from '@/files/office/openOffice'
import { newTally } from '@/files/source/tally'
import { readXml } from '@/files/xml/readXml'
import type { Grid, GridSheet } from './grid'
import { readSharedStrings } from './readSharedStrings'
import { readSheet } from './readSheet'
import { readStyles } from './readStyles'

/** All sheets of a workbook, in its order; charts that fill a sheet are left out. */
export const readWorkbook = ({ file }: { file: OfficeFile }): Grid => {
  const { sheets, is1904 } = readIndex(file)
  const strings = readSharedStrings({ bytes: file.partOf('sharedStrings') })
  const { codeOf } = readStyles({ bytes: file.partOf('styles') })
  const tally = newTally()
  const context = { strings, codeOf, is1904 }
  return {
    sheets: sheets.flatMap(({ name, hidden, id }): GridSheet[] => {
      const related = file.related.find((part) => part.id === id)
      if (related === undefined) throw fault('source_broken')
      if (related.type !== 'worksheet') return []
      return [{ name, hidden, ...readSheet({ bytes: file.read(related.part), context, tally }) }]
    }),
  }
}

const readIndex = ({ main }: OfficeFile) => {
  const sheets: { name: string; hidden: boolean; id: string }[] = []
  let is1904 = false
  readXml({
    bytes: main,
    open: (name, attributes) => {
      if (name === 's:workbookPr') is1904 = ['1', 'true'].includes(attributes.date1904 ?? '')
      if (name === 's:sheet')
        sheets.push({
          name: (attributes.name ?? '').normalize('NFC'),
          hidden: ['hidden', 'veryHidden'].includes(attributes.state ?? ''),
          id: attributes['r:id'] ?? '',
        })
    },
  })
  return { sheets, is1904 }
}
