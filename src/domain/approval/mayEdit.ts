import type { Refusal } from '@/domain/refusal'
import { mayCorrect } from './mayCorrect'
import { mayWrite } from './mayWrite'
import type { Situation } from './types'

/**
 * Why the actor may not change the document's content now, or null: it is theirs to write (`mayWrite`), or they decide a
 * step that is published to correct it (`mayCorrect`). The one answer for every way in which content is written.
 */
export const mayEdit = (situation: Situation): Refusal | null =>
  mayCorrect(situation) === null ? null : mayWrite(situation)
