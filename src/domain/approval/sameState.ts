import { canonicalText } from './canonicalText'
import type { InstanceState } from './types'

/** Whether two states say the same, however their fields are ordered. */
export const sameState = (a: InstanceState, b: InstanceState): boolean =>
  canonicalText(a) === canonicalText(b)
