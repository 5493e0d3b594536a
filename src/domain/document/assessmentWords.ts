import type { IndicatorLine, TaskLine } from './reportFacts'
import type { Say } from './types'

/** The verdict on an indicator, in words. */
export const assessmentWords = ({ line, say }: { line: IndicatorLine; say: Say }): string =>
  say(`figure.assessment.${line.assessment}`)

/** Where a task stands, in words; what is late says so. */
export const statusWords = ({ line, say }: { line: TaskLine; say: Say }): string => {
  if (line.status === null) return say('figure.missing')
  const status = say(`figure.status.${line.status}`)
  return line.timing === 'overdue' && line.status !== 'done' ? say('figure.overdue', { status }) : status
}
