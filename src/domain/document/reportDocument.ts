import { dayInVietnam, type IsoDate } from '@/domain/time'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { appendix } from './appendix'
import { indicatorCounts, taskCounts } from './countsText'
import { dateWords, type OpenDate } from './dateWords'
import { difficultiesPart } from './difficultiesPart'
import { directionPart } from './directionPart'
import { fieldProse } from './fieldProse'
import { foot } from './foot'
import { indicatorTable } from './indicatorTable'
import { issuerOf, type Issuer } from './issuerOf'
import { letterhead } from './letterhead'
import { paragraphs } from './paragraphs'
import { periodWords } from './periodWords'
import type { ReportChoices } from './reportChoices'
import type { ReportFacts } from './reportFacts'
import { receiverOf } from './receiverOf'
import { romanNumber } from './romanNumber'
import { taskTable } from './taskTable'
import type { Block, DocumentPart, OfficialDocument, Say } from './types'

type Asked = { facts: ReportFacts; choices: ReportChoices; say: Say }

/** A commune's report as it is issued: its letter in five parts, indicators and tasks as appendices. */
export const reportDocument = ({ facts, choices, say }: Asked): OfficialDocument => {
  const { form, figures } = choices
  const { issued } = facts
  const issuer = issuerOf({ form, commune: facts.commune, committee: facts.committee, say })
  const subject = subjectOf({ facts, choices, say })
  const letter: Block[] = [
    letterhead({
      form,
      issuer,
      kind: say('report.kindSign'),
      number: issued?.number ?? null,
      issuedOn: issued?.date ?? null,
      open: monthOf(dayInVietnam(facts.approvedAt)),
      say,
    }),
    { type: 'title', kind: say('report.kind'), subject },
    { type: 'paragraph', text: openingOf({ facts, choices, issuer, say }) },
    ...partsOf({ facts, choices, say }),
    { type: 'paragraph', text: say('report.closing', { body: issuer.body, period: periodOf(facts, say) }) },
    foot({
      form,
      issuer,
      recipients:
        choices.recipients.length > 0
          ? choices.recipients
          : [receiverOf({ form, receiver: facts.receiver, say })],
      office: facts.office,
      signs: choices.signs,
      name: issued?.signer ?? null,
      say,
    }),
  ]
  const attached = attachedTo({ facts, choices, issuer, say })
  const tables = [
    ...(facts.indicators.length === 0
      ? []
      : [
          {
            title: say('report.indicators.title', { period: periodOf(facts, say) }),
            table: indicatorTable({ facts, figures, say }),
          },
        ]),
    ...(facts.tasks.length === 0
      ? []
      : [
          {
            title: say('report.tasks.title', { period: periodOf(facts, say) }),
            table: taskTable({ facts, say }),
          },
        ]),
  ]
  return {
    form,
    properties: {
      title: `${say('report.kindWord')} ${subject.charAt(0).toLocaleLowerCase('vi')}${subject.slice(1)}`,
      author: issuer.body,
      at: facts.approvedAt,
      custom: [
        { name: 'version', value: String(facts.version) },
        { name: 'revision', value: String(facts.revision) },
        { name: 'chainHead', value: facts.head },
      ],
    },
    watermark: issued === null ? say('letter.draft') : null,
    parts: [
      { orientation: 'portrait', blocks: letter },
      ...tables.map(({ title, table }, at): DocumentPart =>
        appendix({ number: at + 1, title, attached, table, say }),
      ),
    ],
  }
}

const monthOf = (day: IsoDate): OpenDate => ({ year: day.slice(0, 4), month: day.slice(5, 7) })

const periodOf = ({ period }: ReportFacts, say: Say): string => periodWords({ period, say })

const subjectOf = ({ facts, choices: { figures }, say }: Asked): string =>
  say(`report.subject.${figures}`, { period: periodOf(facts, say), plan: facts.plan.title })

type Told = Asked & { issuer: Issuer }

/** Cites the letter that asks for the report, else the plan that does. */
const openingOf = ({ facts, choices: { request }, issuer, say }: Told): string => {
  const { plan } = facts
  const because =
    request !== null
      ? say('report.opening.request', { ...request, date: dateWords({ date: request.date, say }) })
      : plan.number !== null && plan.date !== null
        ? say('report.opening.plan', { number: plan.number, date: dateWords({ date: plan.date, say }) })
        : say('report.opening.duty')
  return say('report.opening.text', {
    because,
    body: issuer.body,
    period: periodOf(facts, say),
    until: writeDate({ date: facts.periodEnd }),
  })
}

const attachedTo = ({ facts: { issued }, choices: { form }, issuer, say }: Told): string =>
  issued === null
    ? say('report.attached.draft', { body: issuer.body })
    : say('report.attached.issued', {
        number: issued.number,
        date: dateWords({ date: issued.date, say }),
        body: issuer.body,
        form,
      })

const partsOf = ({ facts, choices, say }: Asked): Block[] => {
  const { narrative } = facts
  const parts: [string, Block[]][] = [
    ['direction', directionPart({ facts, figures: choices.figures, say })],
    ['results', resultsPart({ facts, choices, say })],
    ['difficulties', difficultiesPart({ facts, say })],
    ['nextSteps', paragraphs(narrative.nextSteps, [say('report.nextSteps.none')])],
    ['proposals', paragraphs(narrative.proposals, [say('report.proposals.none')])],
  ]
  return parts.flatMap(([key, blocks], at) => [
    { type: 'heading', level: 1, text: `${romanNumber(at + 1)}. ${say(`report.part.${key}`)}` },
    ...blocks,
  ])
}

const resultsPart = ({ facts, choices, say }: Asked): Block[] => {
  const { indicators, tasks, nothingToReport, narrative, extra } = facts
  const appendixNumber = indicators.length === 0 ? 1 : 2
  const referred = (text: string, number: number): Block => ({
    type: 'paragraph',
    text: say('report.results.seeAppendix', { text, number: romanNumber(number) }),
  })
  return [
    ...(nothingToReport ? paragraphs(say('report.results.nothing')) : []),
    ...(indicators.length === 0
      ? []
      : [referred(indicatorCounts({ lines: indicators, of: 'plan', say }), 1)]),
    ...(tasks.length === 0 ? [] : [referred(taskCounts({ lines: tasks, of: 'plan', say }), appendixNumber)]),
    ...paragraphs(narrative.results),
    ...extra.map(({ title, text }): Block => ({ type: 'paragraph', text: `${title}: ${text}` })),
    ...(choices.length === 'by_field' ? fieldProse({ facts, say }) : []),
  ]
}
