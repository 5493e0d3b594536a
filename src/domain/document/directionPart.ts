import { inSentence } from './inSentence'
import { productText, taskName } from './taskTable'
import type { ReportFacts } from './reportFacts'
import type { ReportChoices } from './reportChoices'
import type { Block, Say } from './types'

type Asked = { facts: ReportFacts; figures: ReportChoices['figures']; say: Say }
type Issued = { name: string; documentNumber: string; documentDate: string | null }

/** What was issued to carry the plan out, as far as the report names it: of the period, or of the year so far. */
export const directionPart = ({ facts, figures, say }: Asked): Block[] => {
  const issued = issuedDocuments(facts).filter(
    ({ documentDate }) =>
      documentDate === null ||
      documentDate >= (figures === 'period' ? facts.periodStart : `${facts.plan.year}-01-01`),
  )
  if (issued.length === 0) return [{ type: 'paragraph', text: say('report.direction.none') }]
  return [
    { type: 'paragraph', text: say('report.direction.some', { count: issued.length }) },
    ...issued.map(({ name, ...document }, at): Block => ({
      type: 'paragraph',
      text: say('report.direction.document', {
        document: productText({ ...document, say })!,
        name: inSentence(name),
        last: at === issued.length - 1 ? 'yes' : 'no',
      }),
    })),
  ]
}

const issuedDocuments = ({ indicators, tasks }: ReportFacts): Issued[] => [
  ...tasks.flatMap((line): Issued[] =>
    line.documentNumber === null
      ? []
      : [{ name: taskName(line), documentNumber: line.documentNumber, documentDate: line.documentDate }],
  ),
  ...indicators.flatMap(({ name, reported }): Issued[] =>
    reported === null || reported.documentNumber === null
      ? []
      : [{ name, documentNumber: reported.documentNumber, documentDate: reported.documentDate }],
  ),
]
