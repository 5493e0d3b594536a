import { isDoubt } from '@/domain/report/isDoubt'

type Flagged = { id: string; flags: readonly string[]; returned?: string }
/** `flags`: what is doubtful about it. */
type Doubtful = { id: string; kind: 'indicator' | 'task'; flags: string[] }

/** The rows whose figure should be looked at again, in the order of the report. */
export const doubtsOf = ({
  indicators,
  tasks,
}: {
  indicators: readonly Flagged[]
  tasks: readonly Flagged[]
}): Doubtful[] => [...doubtful('indicator', indicators), ...doubtful('task', tasks)]

/** The same among the rows that may be written now: once single rows were returned, these alone. */
export const mendableDoubtsOf = ({
  indicators,
  tasks,
}: {
  indicators: readonly Flagged[]
  tasks: readonly Flagged[]
}): Doubtful[] => {
  const isPartlyOpen = [...indicators, ...tasks].some(({ returned }) => returned !== undefined)
  const open = (rows: readonly Flagged[]) =>
    isPartlyOpen ? rows.filter(({ returned }) => returned !== undefined) : rows
  return doubtsOf({ indicators: open(indicators), tasks: open(tasks) })
}

const doubtful = (kind: Doubtful['kind'], rows: readonly Flagged[]): Doubtful[] =>
  rows
    .map(({ id, flags }) => ({ id, kind, flags: flags.filter(isDoubt) }))
    .filter(({ flags }) => flags.length > 0)
