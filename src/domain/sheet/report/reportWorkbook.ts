import { NARRATIVE_SECTIONS } from '@/domain/report/narrative'
import { plainText } from '@/domain/planText/plainText'
import { writeMoment } from '@/domain/vietnamese/writeMoment'
import { factsSheet } from '../factsSheet'
import { figureCell } from '../figureCell'
import { inSections } from '../inSections'
import { periodWords } from '../periodWords'
import type { Cell, Sheet, SheetWords, Workbook } from '../types'
import { reportTasks } from './reportTasks'
import type { ReportInSheet } from './types'

type Asked = { report: ReportInSheet; words: SheetWords }

/** A report as a workbook: indicators, tasks, narrative, and a sheet that says which version this is and who approved it. */
export const reportWorkbook = ({ report, words }: Asked): Workbook => {
  const title = [
    words('report.title', { period: periodWords(report.periodKey, words) }),
    report.organisation,
    ...(report.state === 'approved' ? [] : [words('report.draft')]),
  ]
  return {
    sheets: [
      indicators({ report, words, title }),
      reportTasks({ tasks: report.tasks, words, title }),
      narrative({ report, words, title }),
      factsSheet({
        name: words('source.name'),
        title,
        headers: [words('fact'), words('content')],
        facts: sourceFacts(report, words),
      }),
    ],
  }
}

const indicators = ({ report, words, title }: Asked & { title: string[] }): Sheet => {
  const rows = report.indicators
  const hasParts = rows.some(({ reported }) => reported !== null && reported.numerator !== null)
  const hasSums = rows.some(({ basis }) => basis === 'flow')
  const some = <T>(shown: boolean, items: T[]): T[] => (shown ? items : [])
  return {
    name: words('indicators'),
    title,
    columns: [
      { header: words('order'), width: 6, kind: 'code' },
      { header: words('indicator'), width: 52, kind: 'text' },
      { header: words('unit'), width: 13, kind: 'code' },
      { header: words('target'), width: 18, kind: 'code' },
      { header: words('value'), width: 16, kind: 'number' },
      ...some<Sheet['columns'][number]>(hasParts, [
        { header: words('numerator'), width: 11, kind: 'number' },
        { header: words('denominator'), width: 11, kind: 'number' },
      ]),
      ...some<Sheet['columns'][number]>(hasSums, [
        { header: words('cumulative'), width: 13, kind: 'number' },
      ]),
      { header: words('assessed'), width: 20, kind: 'code' },
      { header: words('lead'), width: 30, kind: 'text' },
      { header: words('note'), width: 30, kind: 'text' },
    ],
    rows: inSections(rows, (row) => ({
      type: 'row',
      cells: [
        row.no,
        plainText(row.name),
        row.unit,
        row.target,
        figureCell({ kind: row.kind, reported: row.reported, words }),
        ...some<Cell>(hasParts, [row.reported?.numerator ?? null, row.reported?.denominator ?? null]),
        ...some<Cell>(hasSums, [row.cumulative]),
        words(`assessment.${row.assessment}`),
        row.leads,
        row.note,
      ],
    })),
    notes: [words('emptyNote')],
  }
}

const narrative = ({ report, words, title }: Asked & { title: string[] }): Sheet => ({
  name: words('narrative.name'),
  title,
  columns: [
    { header: words('part'), width: 32, kind: 'text' },
    { header: words('content'), width: 120, kind: 'text' },
  ],
  rows: [
    ...(report.nothingToReport ? [{ type: 'row' as const, cells: [words('nothing'), words('yes')] }] : []),
    ...NARRATIVE_SECTIONS.map((section) => ({
      type: 'row' as const,
      cells: [words(`narrative.${section}`), report.narrative[section]],
    })),
  ],
  notes: [],
})

const sourceFacts = (report: ReportInSheet, words: SheetWords): [string, Cell][] => [
  [words('source.organisation'), report.organisation],
  [words('source.plan'), report.plan],
  [words('source.period'), periodWords(report.periodKey, words)],
  [words('source.from'), { date: report.periodStart }],
  [words('source.to'), { date: report.periodEnd }],
  [words('source.state'), words(`state.${report.state}`)],
  [words('source.version'), report.version],
  [words('source.revision'), report.revision],
  [words('source.number'), report.documentNumber],
  [words('source.issued'), report.issuedDate === null ? null : { date: report.issuedDate }],
  [words('source.signer'), report.signer],
  ...report.events
    .filter(({ type }) => ['submit', 'approve', 'issue'].includes(type))
    .map(({ type, step, actor, at }): [string, Cell] => [
      step === null ? words(`event.${type}`) : words('event.at', { event: words(`event.${type}`), step }),
      [actor, writeMoment({ at })].filter((part) => part !== null).join(', '),
    ]),
  [words('source.hash'), report.headHash],
]
