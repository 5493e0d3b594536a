import { eligible } from './eligible'
import { openStep } from './openStep'
import type { Situation } from './types'

/** Whether somebody may still take every decision of the document's first step once the actor has written it. */
export const leavesSomebodyToCheck = ({ workflow, state, actor, doc, org }: Situation): boolean => {
  const [step] = workflow.steps
  if (step === undefined) return false
  const editors = [...doc.editors, actor.person]
  const { holders } = org
  return openStep({ workflow, step, state, editors, org }).every(
    ({ candidateKeys }) =>
      eligible({ candidateKeys, step: step.key, state, editors, mayRepeat: step.mayRepeat, holders }).length >
      0,
  )
}
