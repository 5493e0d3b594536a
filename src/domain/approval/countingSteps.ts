import type { Step, WorkflowDefinition } from './types'

/** The steps whose word counts: all of them, of a unit report only the last one. */
export const countingSteps = ({
  documentType,
  steps,
}: Pick<WorkflowDefinition, 'documentType' | 'steps'>): Step[] =>
  documentType === 'unit_report' ? steps.slice(-1) : steps
