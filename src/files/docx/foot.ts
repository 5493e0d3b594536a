import { AlignmentType, type Table } from 'docx'
import type { Foot } from '@/domain/document/types'
import { FOOT, SEAL_LINES, SIZE } from './form30'
import { plainTable } from './plainTable'
import { gap, tight } from './text'

const ABOVE = 240

/** Letters of a recipient on one line, and as many lines as stay together with the signature. */
const LETTERS = 50
const MOST_LINES = 40

const linesOf = (recipients: readonly string[]): number =>
  recipients.reduce((sum, { length }) => sum + Math.ceil(length / LETTERS), 0)

/** The end of the letter: who receives it on the left, who signs on the right. */
export const footTable = ({ recipientsTitle, recipients, authority, name }: Foot): Table =>
  plainTable({
    widths: FOOT,
    mayBreak: linesOf(recipients) > MOST_LINES,
    rows: [
      [
        [
          tight(
            recipientsTitle,
            { size: SIZE.recipientsTitle, bold: true, italics: true },
            { alignment: AlignmentType.LEFT, spacing: { before: ABOVE } },
          ),
          ...recipients.map((line) =>
            tight(line, { size: SIZE.recipients }, { alignment: AlignmentType.LEFT }),
          ),
        ],
        [
          ...authority.map((line, at) =>
            tight(line, { size: SIZE.signature, bold: true }, at === 0 ? { spacing: { before: ABOVE } } : {}),
          ),
          ...Array.from({ length: SEAL_LINES }, () => gap(SIZE.signature)),
          tight(name ?? '', { size: SIZE.signature, bold: true }),
        ],
      ],
    ],
  })
