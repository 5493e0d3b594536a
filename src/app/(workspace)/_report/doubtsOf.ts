import { isDoubt } from '../_figures/isDoubt'
import type { Form } from './types'

type Doubtful = { id: string; kind: 'indicator' | 'task' }

/** The rows whose figure should be looked at again, in the order of the report. */
export const doubtsOf = ({ indicators, tasks }: Pick<Form, 'indicators' | 'tasks'>): Doubtful[] => [
  ...doubtful('indicator', indicators),
  ...doubtful('task', tasks),
]

const doubtful = (kind: Doubtful['kind'], rows: readonly { id: string; flags: readonly string[] }[]) =>
  rows.filter(({ flags }) => flags.some(isDoubt)).map(({ id }) => ({ id, kind }))
