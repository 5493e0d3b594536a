import { AlignmentType, Header, PageNumber, Paragraph, TextRun } from 'docx'
import { TextWatermark } from 'docx/watermarks'
import { FONT, SIZE } from './form30'

/** The top margin of a page: its number in the middle, except on a first page, and the watermark behind it. */
export const pageHeader = ({ isFirst, watermark }: { isFirst: boolean; watermark: string | null }): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          ...(isFirst
            ? []
            : [new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: SIZE.pageNumber })]),
          ...(watermark === null
            ? []
            : [new TextWatermark({ text: watermark, font: FONT, color: 'C0C0C0' })]),
        ],
      }),
    ],
  })
