import { appendix } from './appendix'
import { dateWords } from './dateWords'
import { foot } from './foot'
import { issuerOf, type Issuer } from './issuerOf'
import { letterhead } from './letterhead'
import { paragraphs } from './paragraphs'
import type { PlanFacts } from './planFacts'
import { budgetTable, indicatorPlanTable, taskPlanTable } from './planTables'
import { receiverOf } from './receiverOf'
import { romanNumber } from './romanNumber'
import { ruleSentence } from './ruleSentence'
import type { Block, DocumentPart, OfficialDocument, Say, Table } from './types'

type Asked = { facts: PlanFacts; say: Say }
type Part = { key: string; blocks: Block[]; table?: Table }

/** A plan as it is issued: its letter, and indicators, tasks and budget items as appendices. */
export const planDocument = ({ facts, say }: Asked): OfficialDocument => {
  const { form } = facts
  const issuer = issuerOf({ form, commune: facts.commune, committee: facts.issuer, say })
  const subject = subjectOf(facts.title, say)
  const parts = withReferences(partsOf({ facts, say }), say)
  const tables = parts.flatMap(({ key, table }) => (table === undefined ? [] : [{ key, table }]))
  const letter: Block[] = [
    letterhead({
      form,
      issuer,
      kind: say('plan.kindSign'),
      number: facts.number,
      issuedOn: facts.date,
      open: { year: facts.planFrom.slice(0, 4), month: null },
      say,
    }),
    { type: 'title', kind: say('plan.kind'), subject },
    ...facts.legalBasis.map((basis, at): Block => ({
      type: 'paragraph',
      isItalic: true,
      text: say('plan.basis', { basis, last: at === facts.legalBasis.length - 1 ? 'yes' : 'no' }),
    })),
    { type: 'paragraph', text: say('plan.opening', { body: issuer.body }) },
    ...parts.flatMap(({ key, blocks }, at): Block[] => [
      { type: 'heading', level: 1, text: `${romanNumber(at + 1)}. ${say(`plan.part.${key}`)}` },
      ...blocks,
    ]),
    { type: 'paragraph', text: say('plan.closing', { title: facts.title }) },
    foot({
      form,
      issuer,
      recipients: [
        receiverOf({ form, receiver: facts.receiver, say }),
        ...say(`plan.recipients.${form}`).split('\n'),
      ],
      office: facts.office,
      signs: 'head',
      name: null,
      say,
    }),
  ]
  const attached = attachedTo({ facts, issuer, say })
  return {
    form,
    properties: { title: facts.title, author: issuer.body, at: facts.settledAt, custom: [] },
    watermark: facts.number === null || facts.date === null ? say('letter.draft') : null,
    parts: [
      { orientation: 'portrait', blocks: letter },
      ...tables.map(({ key, table }, at): DocumentPart =>
        appendix({ number: at + 1, title: say(`plan.appendix.${key}`), attached, table, say }),
      ),
    ],
  }
}

/** What the plan is about, without the word for what it is. */
const subjectOf = (title: string, say: Say): string => {
  const kind = `${say('plan.kindWord')} `
  const rest = title.startsWith(kind) ? title.slice(kind.length) : title
  return `${rest.charAt(0).toLocaleUpperCase('vi')}${rest.slice(1)}`
}

const attachedTo = ({ facts, issuer, say }: Asked & { issuer: Issuer }): string =>
  facts.number === null || facts.date === null
    ? say('plan.attached.draft', { body: issuer.body })
    : say('plan.attached.issued', {
        number: facts.number,
        date: dateWords({ date: facts.date, say }),
        body: issuer.body,
      })

/** A part that has a table says in which appendix it stands. */
const withReferences = (parts: readonly Part[], say: Say): Part[] => {
  const tables = parts.filter(({ table }) => table !== undefined)
  return parts.map((part) => {
    const at = tables.indexOf(part)
    if (at === -1) return part
    const text = say(`plan.see.${part.key}`, { number: romanNumber(at + 1) })
    return { ...part, blocks: [...part.blocks, { type: 'paragraph', text }] }
  })
}

const partsOf = ({ facts, say }: Asked): Part[] =>
  [
    {
      key: 'goals',
      blocks: facts.goals.flatMap((goal) => paragraphs(goal)),
      isThere: facts.goals.length > 0,
    },
    {
      key: 'indicators',
      blocks: [],
      table: indicatorPlanTable({ facts, say }),
      isThere: facts.indicators.length > 0,
    },
    { key: 'tasks', blocks: [], table: taskPlanTable({ facts, say }), isThere: facts.tasks.length > 0 },
    { key: 'budget', blocks: [], table: budgetTable({ facts, say }), isThere: facts.budget.length > 0 },
    { key: 'rules', blocks: rulesOf({ facts, say }), isThere: facts.rules.length > 0 },
  ]
    .filter(({ isThere }) => isThere)
    .map(({ isThere: _isThere, ...part }) => part)

/** Two rules that one sentence of the plan holds are that one sentence. */
const rulesOf = ({ facts: { rules }, say }: Asked): Block[] =>
  [...new Set(rules.map((rule) => ruleSentence({ rule, say })))].flatMap((text) => paragraphs(`- ${text}`))
