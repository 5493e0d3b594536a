import { Document, Packer, PageOrientation, SectionType, type ISectionOptions } from 'docx'
import type { DocumentPart, OfficialDocument } from '@/domain/document/types'
import { blockAsDocx } from './blocks'
import { FONT, MARGIN, PAGE, SIZE } from './form30'
import { pageHeader } from './pageHeader'
import { settlePackage } from './settlePackage'

/** A document as a Word file. What says the same is the same file, byte by byte. */
export const writeDocx = async ({
  document,
}: {
  document: OfficialDocument
}): Promise<Uint8Array<ArrayBuffer>> => {
  const { form, properties, watermark, parts } = document
  const { title, author, custom, at } = properties
  const made = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    customProperties: custom,
    compatabilityModeVersion: 15,
    styles: {
      default: { document: { run: { font: FONT, size: SIZE.body, language: { value: 'vi-VN' } } } },
    },
    sections: parts.map((part, index): ISectionOptions => section({ part, index, form, watermark })),
  })
  return settlePackage({ file: await Packer.toBuffer(made), at })
}

type Section = Pick<OfficialDocument, 'form' | 'watermark'> & { part: DocumentPart; index: number }

/** A part on pages of its own, numbered from 1; its first page shows no number. */
const section = ({ part: { orientation, blocks }, index, form, watermark }: Section): ISectionOptions => {
  const isLying = orientation === 'landscape'
  const width = (isLying ? PAGE.height : PAGE.width) - MARGIN.left - MARGIN.right
  return {
    properties: {
      titlePage: true,
      ...(index === 0 ? {} : { type: SectionType.NEXT_PAGE }),
      page: {
        size: {
          ...PAGE,
          orientation: isLying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: MARGIN,
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      first: pageHeader({ isFirst: true, watermark }),
      default: pageHeader({ isFirst: false, watermark }),
    },
    children: blocks.flatMap((block, at) => blockAsDocx({ block, next: blocks[at + 1], form, width })),
  }
}
