import type { Refusal } from '@/domain/refusal'
import { mayDecide } from './mayDecide'
import { openStepOf } from './openStepOf'
import type { Situation } from './types'

/**
 * Why the actor may not correct a document that waits for a decision, or null: `edit_not_enabled` where its open step is
 * not published to correct it, else what keeps them from deciding at that step.
 */
export const mayCorrect = (situation: Situation): Refusal | null =>
  openStepOf(situation)?.edit === undefined
    ? { kind: 'rule', code: 'edit_not_enabled' }
    : mayDecide(situation)
