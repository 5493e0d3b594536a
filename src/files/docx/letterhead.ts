import type { Table } from 'docx'
import type { DocumentForm, Letterhead } from '@/domain/document/types'
import { LETTERHEAD, RULE, SIZE } from './form30'
import { plainTable } from './plainTable'
import { rule } from './rule'
import { tight } from './text'

const [LEFT, RIGHT] = LETTERHEAD

/** The head of the first page, two by two, so that number and place stand on one line. */
export const letterheadTable = (head: Letterhead, form: DocumentForm): Table =>
  plainTable({
    widths: LETTERHEAD,
    rows: [
      [issuer(head, form), nation(head, form)],
      [
        [tight(head.number, { size: SIZE.number }, { spacing: { before: 60 } })],
        [tight(head.placeAndDate, { size: SIZE.placeAndDate, italics: true }, { spacing: { before: 60 } })],
      ],
    ],
  })

const issuer = ({ superior, issuer: lines }: Letterhead, form: DocumentForm) => [
  ...(superior === null ? [] : [tight(superior, { size: SIZE.nation })]),
  ...lines.map((line) => tight(line, { size: SIZE.nation, bold: true })),
  form === 'party' ? tight('*', { size: SIZE.nation }) : rule({ width: LEFT, length: RULE.issuer }),
]

const nation = ({ nation: [name = '', motto] }: Letterhead, form: DocumentForm) => [
  tight(name, { size: form === 'party' ? SIZE.motto : SIZE.nation, bold: true }),
  ...(motto === undefined ? [] : [tight(motto, { size: SIZE.motto, bold: true })]),
  rule({ width: RIGHT, length: form === 'party' ? RULE.party : RULE.motto }),
]
