import { amountText } from '@/domain/indicator/amountText'
import { reportedText } from '@/domain/indicator/reportedText'
import { targetText } from '@/domain/indicator/targetText'
import { writeNumber } from '@/domain/vietnamese/writeNumber'
import { assessmentWords } from './assessmentWords'
import { completionRate } from './completionRate'
import { periodWords } from './periodWords'
import type { IndicatorLine, ReportFacts } from './reportFacts'
import type { ReportChoices } from './reportChoices'
import { rowsInSections } from './rowsInSections'
import type { Column, Say, Table } from './types'

type Asked = { facts: ReportFacts; figures: ReportChoices['figures']; say: Say }

/** All indicators of a report with target, figure and verdict, by section. */
export const indicatorTable = ({ facts, figures, say }: Asked): Table => ({
  type: 'table',
  hasNumbers: true,
  columns: figures === 'period' ? periodColumns(facts, say) : cumulativeColumns(facts, say),
  rows: rowsInSections({
    rows: facts.indicators,
    cellsOf: (line) => {
      const { no, name, unit, kind, target } = line
      const goal = targetText({ target, kind, unit, t: say }) ?? say('figure.noTarget')
      const told = reportedText({ ...line, t: say }) ?? say('figure.missing')
      return [
        no,
        name,
        unit ?? '',
        goal,
        told,
        ...(figures === 'period' ? [] : [totalOf(line, told, say), rateOf(line)]),
        assessmentWords({ line, say }),
        line.leads.join('; '),
      ]
    },
  }),
})

/** What a state is at the end stands for the year; what happens is summed. */
const totalOf = ({ basis, total, kind, unit }: IndicatorLine, told: string, say: Say): string =>
  basis === 'snapshot'
    ? told
    : total === null
      ? say('figure.missing')
      : amountText({ value: total, kind, unit })

const rateOf = ({ basis, total, reported, target }: IndicatorLine): string => {
  const rate = completionRate({ value: basis === 'flow' ? total : (reported?.value ?? null), target })
  return rate === null ? '' : writeNumber({ value: rate, decimals: 1 })
}

const head = (say: Say, key: string, values?: Record<string, string>): string =>
  say(`report.indicators.column.${key}`, values)

const periodColumns = ({ period, plan }: ReportFacts, say: Say): Column[] => [
  { title: head(say, 'no'), share: 5, align: 'center' },
  { title: head(say, 'name'), share: 33, align: 'left' },
  { title: head(say, 'unit'), share: 9, align: 'center' },
  { title: head(say, 'target', { year: plan.year }), share: 13, align: 'figure' },
  { title: head(say, 'reported', { period: periodWords({ period, say }) }), share: 13, align: 'figure' },
  { title: head(say, 'assessment'), share: 11, align: 'center' },
  { title: head(say, 'lead'), share: 16, align: 'left' },
]

const cumulativeColumns = ({ period, plan }: ReportFacts, say: Say): Column[] => [
  { title: head(say, 'no'), share: 5, align: 'center' },
  { title: head(say, 'name'), share: 26, align: 'left' },
  { title: head(say, 'unit'), share: 8, align: 'center' },
  { title: head(say, 'target', { year: plan.year }), share: 11, align: 'figure' },
  { title: head(say, 'reported', { period: periodWords({ period, say }) }), share: 11, align: 'figure' },
  { title: head(say, 'total'), share: 11, align: 'figure' },
  { title: head(say, 'rate'), share: 6, align: 'figure' },
  { title: head(say, 'assessment'), share: 9, align: 'center' },
  { title: head(say, 'lead'), share: 13, align: 'left' },
]
