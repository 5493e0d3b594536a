import type { Id, Situation } from './types'

/** Units the gate still waits for: expected, their report not approved, not waived. */
export const outstandingUnits = ({
  workflow,
  state,
  doc,
}: Pick<Situation, 'workflow' | 'state' | 'doc'>): Id[] =>
  workflow.gate === 'none'
    ? []
    : doc.gate.expected.filter((unit) => !doc.gate.decided.includes(unit) && !state.waived.includes(unit))
