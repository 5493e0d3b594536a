import { evolve } from './evolve'
import { newInstance } from './newInstance'
import type { InstanceState, LadderEvent, WorkflowDefinition } from './types'

/** The state a history leads to; equals the stored state unless one of the two was tampered with. */
export const replay = ({
  workflow,
  events,
}: {
  workflow: WorkflowDefinition
  events: LadderEvent[]
}): InstanceState => events.reduce((state, event) => evolve({ workflow, state, event }), newInstance())
