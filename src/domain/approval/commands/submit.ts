import { accept, refuse } from '@/domain/refusal'
import { mayEdit } from '../mayEdit'
import { outstandingUnits } from '../outstandingUnits'
import type { CommandRule } from '../types'

/** Opens the first step. Errors of content: `gate_open`, `children_changed`, `required_rows_missing`. */
export const submit: CommandRule<'submit'> = {
  bar: mayEdit,
  run: (input) => {
    const { workflow, state, doc } = input
    const missing = outstandingUnits(input).length
    if (missing > 0) {
      return refuse('rule', 'gate_open', { params: { missing, expected: doc.gate.expected.length } })
    }
    if (doc.childrenChanged) return refuse('conflict', 'children_changed')
    if (doc.requiredMissing > 0) {
      return refuse('rule', 'required_rows_missing', { params: { count: doc.requiredMissing } })
    }
    return accept({ to: 'running', step: state.step, enters: workflow.steps[0] })
  },
}
