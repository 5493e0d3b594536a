import { accept, refuse, type Result } from '@/domain/refusal'
import type { ExtraField } from './types'

type Configured = {
  field: Pick<ExtraField, 'id' | 'kind' | 'choices' | 'shownWhen'>
  /** The kind it had before, once something was entered into it; null while it is free to change. */
  fixedKind: ExtraField['kind'] | null
  /** The other fields of the plan. */
  others: readonly Pick<ExtraField, 'id' | 'kind' | 'choices' | 'shownWhen'>[]
}

/**
 * Whether a plan may ask for a field like this. Refusals (rule): `extra_choices_needed` (a choice of fewer than two),
 * `extra_kind_fixed` (something was entered already), `extra_condition_incomplete`, `extra_condition_unknown_value`
 * (not one of the choices), `extra_condition_on_file`, `extra_condition_circle`.
 */
export const acceptsExtraField = ({ field, fixedKind, others }: Configured): Result<true> => {
  const { kind, choices, shownWhen } = field
  if (fixedKind !== null && fixedKind !== kind) return refuse('rule', 'extra_kind_fixed', { path: 'kind' })
  if (kind === 'choice' && new Set(choices).size < 2)
    return refuse('rule', 'extra_choices_needed', { path: 'choices' })
  if (shownWhen === null) return accept(true)
  if (shownWhen.value === '') return refuse('rule', 'extra_condition_incomplete', { path: 'shownWhenValue' })
  const other = others.find(({ id }) => id === shownWhen.field)
  if (other === undefined) return refuse('rule', 'extra_condition_incomplete', { path: 'shownWhen' })
  if (other.kind === 'file') return refuse('rule', 'extra_condition_on_file', { path: 'shownWhen' })
  if (other.kind === 'choice' && !other.choices.includes(shownWhen.value))
    return refuse('rule', 'extra_condition_unknown_value', { path: 'shownWhenValue' })
  for (let next: string | undefined = shownWhen.field, steps = 0; next !== undefined; steps += 1) {
    if (next === field.id || steps > others.length)
      return refuse('rule', 'extra_condition_circle', { path: 'shownWhen' })
    next = others.find(({ id }) => id === next)?.shownWhen?.field
  }
  return accept(true)
}
