import { tidyLines } from '@/domain/planText/tidyLines'
import { readXml } from '@/files/xml/readXml'
import { newTextCollector } from './textCollector'

/** The texts that the cells of a workbook name by number. */
export const readSharedStrings = ({ bytes }: { bytes: Uint8Array | null }): string[] => {
  const strings: string[] = []
  const collector = newTextCollector()
  if (bytes !== null)
    readXml({
      bytes,
      open: collector.open,
      text: collector.text,
      close: (name) => {
        collector.close(name)
        if (name === 's:si') strings.push(tidyLines({ text: collector.take() }))
      },
    })
  return strings
}
