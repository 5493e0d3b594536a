import type { Refusal } from '@/domain/refusal'
import { outstandingUnits } from './outstandingUnits'
import type { Situation } from './types'

/**
 * What still stands between a document and its submission, whoever may submit it: `gate_open`, `children_changed`,
 * `required_rows_missing`, `plan_not_ready_<gap>`, in the order in which they are mended.
 */
export const submitBlocks = (situation: Pick<Situation, 'workflow' | 'state' | 'doc'>): Refusal[] => {
  const { doc } = situation
  const missing = outstandingUnits(situation).length
  const blocks: (Refusal | null)[] = [
    missing > 0
      ? { kind: 'rule', code: 'gate_open', params: { missing, expected: doc.gate.expected.length } }
      : null,
    doc.childrenChanged
      ? {
          kind: 'conflict',
          code: 'children_changed',
          params: { units: (doc.changedUnits ?? []).join(', ') },
        }
      : null,
    doc.requiredMissing > 0
      ? { kind: 'rule', code: 'required_rows_missing', params: { count: doc.requiredMissing } }
      : null,
    ...(doc.planGaps ?? []).map((gap): Refusal => ({ kind: 'rule', code: `plan_not_ready_${gap}` })),
  ]
  return blocks.filter((block) => block !== null)
}
