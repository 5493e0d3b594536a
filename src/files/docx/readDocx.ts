import type { SourceBlock, SourceDocument } from '@/domain/planText/sourceDocument'
import type { OfficeFile } from '@/files/office/openOffice'
import { newTally } from '@/files/source/tally'
import { readNumbering } from './readNumbering'
import { readStory } from './readStory'
import { readStyles } from './readStyles'

/** What a Word file says, and apart from it what stands in the margins of its pages. */
export const readDocx = ({
  file,
}: {
  file: OfficeFile
}): { document: SourceDocument; margins: SourceBlock[] } => {
  const styles = readStyles({ bytes: file.partOf('styles') })
  const numbering = readNumbering({ bytes: file.partOf('numbering'), styles })
  const tally = newTally()
  const story = (bytes: Uint8Array) => readStory({ bytes, styles, numbering, tally })
  const margins = file.related
    .filter(({ type }) => type === 'header' || type === 'footer')
    .flatMap(({ part }) => story(file.read(part)).blocks)
  return { document: story(file.main), margins }
}
