import { isLate } from './countsText'
import { inSentence } from './inSentence'
import { paragraphs } from './paragraphs'
import type { ReportFacts, TaskLine } from './reportFacts'
import { taskName } from './taskTable'
import type { Block, Say } from './types'

/** What stands in the way: as written, then what the tasks tell of themselves. */
export const difficultiesPart = ({ facts, say }: { facts: ReportFacts; say: Say }): Block[] => {
  const { narrative, tasks } = facts
  const told = [
    ...paragraphs(narrative.difficulties),
    ...tasks
      .filter(({ difficulty }) => difficulty !== null && !isSaid(difficulty, narrative.difficulties))
      .map((line): Block => ({
        type: 'paragraph',
        text: say('report.difficulties.task', { name: inSentence(taskName(line)), text: line.difficulty! }),
      })),
    ...named(tasks.filter(isLate), 'report.difficulties.late', say),
    ...named(
      tasks.filter((line) => line.status === 'not_started' && !isLate(line)),
      'report.difficulties.notStarted',
      say,
    ),
  ]
  return told.length > 0 ? told : [{ type: 'paragraph', text: say('report.difficulties.none') }]
}

const isSaid = (difficulty: string | null, narrative: string | null | undefined): boolean =>
  narrative?.includes(difficulty ?? '') ?? false

const named = (lines: readonly TaskLine[], key: string, say: Say): Block[] =>
  lines.length === 0
    ? []
    : [
        {
          type: 'paragraph',
          text: say(key, {
            count: lines.length,
            names: lines.map((line) => inSentence(taskName(line))).join('; '),
          }),
        },
      ]
