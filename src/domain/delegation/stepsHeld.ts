import type { Appointment } from '@/domain/access/actor'
import type { WorkflowDefinition } from '@/domain/approval/types'
import { holdsStep, type AskingStep } from './holdsStep'
import type { Scope } from './types'

/** A ladder as far as it says who decides what. */
export type AskingLadder = Pick<WorkflowDefinition, 'documentType'> & { steps: readonly AskingStep[] }

/**
 * The steps of documents of these kinds, all where none is named, that somebody decides by their own posts: each once,
 * labelled as the first ladder that has it does.
 */
export const stepsHeld = ({
  ladders,
  documentTypes,
  holds,
}: {
  ladders: readonly AskingLadder[]
  documentTypes: Scope['documentTypes']
  holds: readonly Appointment[]
}): Pick<AskingStep, 'key' | 'label'>[] => {
  const found = new Map<string, Pick<AskingStep, 'key' | 'label'>>()
  for (const { documentType, steps } of ladders) {
    if (documentTypes.length > 0 && !documentTypes.includes(documentType)) continue
    for (const step of steps)
      if (!found.has(step.key) && holdsStep({ step, holds }))
        found.set(step.key, { key: step.key, label: step.label })
  }
  return [...found.values()]
}
