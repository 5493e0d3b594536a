import type { TaskReport } from './types'

type Said = Pick<TaskReport, 'status' | 'progress' | 'result' | 'difficulty' | 'documentNumber'>

/** Something was said of a task, but not how it stands: without a state it counts as not reported. */
export const isStateless = (said: Said | null): boolean =>
  said !== null &&
  said.status === null &&
  [said.progress, said.result, said.difficulty, said.documentNumber].some((one) => one !== null && one !== '')
