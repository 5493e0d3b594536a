import { accept } from '@/domain/refusal'
import { mayWrite } from '../mayWrite'
import { submitBlocks } from '../submitBlocks'
import type { CommandRule } from '../types'

/** Opens the first step. Errors of content: `gate_open`, `children_changed`, `required_rows_missing`, `plan_not_ready_…`. */
export const submit: CommandRule<'submit'> = {
  bar: mayWrite,
  run: (input) => {
    const { workflow, state } = input
    const [refusal] = submitBlocks(input)
    if (refusal !== undefined) return { ok: false, refusal }
    return accept({ to: 'running', step: state.step, enters: workflow.steps[0] })
  },
}
