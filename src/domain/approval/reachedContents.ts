import type { LadderEvent, WorkflowDefinition } from './types'

/**
 * The hashes of what a document said whenever a step let the province see it. What it said before, and was sent back
 * for, is nobody's outside the commune.
 */
export const reachedContents = ({
  workflow,
  events,
}: {
  workflow: Pick<WorkflowDefinition, 'steps'>
  events: readonly (Pick<LadderEvent, 'type' | 'step'> & { contentHash: string })[]
}): Set<string> => {
  const steps = new Set(workflow.steps.filter(({ givesReach }) => givesReach).map(({ key }) => key))
  return new Set(
    events.flatMap(({ type, step, contentHash }) =>
      type === 'approve' && step !== null && steps.has(step) ? [contentHash] : [],
    ),
  )
}
