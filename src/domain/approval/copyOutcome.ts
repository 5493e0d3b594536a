import { canonicalText } from './canonicalText'
import type { WorkflowDefinition } from './types'

/**
 * What copying a ladder into a commune comes to: `new`; `updated`, as nobody has changed the copy there; `same`, as it
 * says that already; `changed_there`, which is left alone; `unmapped`, where the commune lacks a position it names.
 */
export type CopyOutcome = 'new' | 'updated' | 'same' | 'changed_there' | 'unmapped'

/**
 * @param copy what the commune's copy says now, null where it has none
 * @param versions what each version of the ladder, the newest among them, says with the commune's own positions
 */
export const copyOutcome = ({
  unmapped,
  wanted,
  copy,
  versions,
}: {
  unmapped: readonly string[]
  wanted: WorkflowDefinition
  copy: WorkflowDefinition | null
  versions: readonly WorkflowDefinition[]
}): CopyOutcome => {
  if (unmapped.length > 0) return 'unmapped'
  if (copy === null) return 'new'
  if (canonicalText(copy) === canonicalText(wanted)) return 'same'
  return versions.some((version) => canonicalText(version) === canonicalText(copy))
    ? 'updated'
    : 'changed_there'
}
