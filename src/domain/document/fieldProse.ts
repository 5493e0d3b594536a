import { reportedText } from '@/domain/indicator/reportedText'
import { targetText } from '@/domain/indicator/targetText'
import { assessmentWords, statusWords } from './assessmentWords'
import { indicatorCounts, taskCounts } from './countsText'
import { inSentence } from './inSentence'
import { pointLetter } from './pointLetter'
import type { IndicatorLine, InSection, ReportFacts, TaskLine } from './reportFacts'
import { taskName } from './taskTable'
import type { Block, Say } from './types'

type Asked = { facts: ReportFacts; say: Say }

/** What a report says field by field: a paragraph of prose for each section of indicators, then of tasks. */
export const fieldProse = ({ facts: { indicators, tasks }, say }: Asked): Block[] => [
  ...part(indicators, 1, say('report.fields.indicators'), say, indicatorProse),
  ...part(tasks, indicators.length === 0 ? 1 : 2, say('report.fields.tasks'), say, taskProse),
]

const part = <Line extends { section: InSection }>(
  lines: readonly Line[],
  number: number,
  title: string,
  say: Say,
  prose: (lines: readonly Line[], say: Say) => string[],
): Block[] => {
  if (lines.length === 0) return []
  const fields = inFields(lines)
  return [
    { type: 'heading', level: 2, text: `${number}. ${title}` },
    ...fields.flatMap(({ title: field, lines: own }, at): Block[] => [
      { type: 'heading', level: 3, text: `${pointLetter(at)}) ${field ?? say('report.fields.other')}` },
      ...prose(own, say).map((text): Block => ({ type: 'paragraph', text })),
    ]),
  ]
}

const inFields = <Line extends { section: InSection }>(lines: readonly Line[]) => {
  const fields: { title: string | null; lines: Line[] }[] = []
  for (const line of lines) {
    const title = line.section === null ? null : line.section.title || line.section.code
    const open = fields.at(-1)
    if (open !== undefined && open.title === title) open.lines.push(line)
    else fields.push({ title, lines: [line] })
  }
  return fields
}

const indicatorProse = (lines: readonly IndicatorLine[], say: Say): string[] => {
  const told = lines.filter(({ reported }) => reported !== null)
  const missing = lines.filter(({ reported }) => reported === null)
  return [
    say('report.fields.counts', { text: indicatorCounts({ lines, of: 'field', say }) }),
    ...(told.length === 0
      ? []
      : [say('report.fields.figures', { figures: told.map((line) => figureText(line, say)).join('; ') })]),
    ...(missing.length === 0
      ? []
      : [say('report.fields.missing', { names: missing.map(({ name }) => inSentence(name)).join('; ') })]),
  ]
}

const figureText = (line: IndicatorLine, say: Say): string => {
  const { kind, unit, target } = line
  return say('report.fields.figure', {
    name: inSentence(line.name),
    value: reportedText({ ...line, t: say, hasUnit: true }) ?? say('figure.missing'),
    target: targetText({ target, kind, unit, t: say }) ?? say('figure.noTarget'),
    assessment: assessmentWords({ line, say }).toLocaleLowerCase('vi'),
  })
}

const taskProse = (lines: readonly TaskLine[], say: Say): string[] => [
  say('report.fields.counts', { text: taskCounts({ lines, of: 'field', say }) }),
  say('report.fields.figures', { figures: lines.map((line) => taskSentence(line, say)).join('; ') }),
]

const taskSentence = (line: TaskLine, say: Say): string => {
  const said = say('report.fields.task', {
    name: inSentence(taskName(line)),
    status: statusWords({ line, say }).toLocaleLowerCase('vi'),
  })
  return line.result === null
    ? said
    : say('report.fields.taskResult', { said, result: inSentence(line.result) })
}
