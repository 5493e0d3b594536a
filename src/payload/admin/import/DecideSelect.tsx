'use client'

import type { DecisionChanges } from '@/domain/planImport/mergeDecisions'
import { useDesk } from './ImportDesk'

export type Option = { value: string; label: string; changes: DecisionChanges }

type Shown = {
  label: string
  value: string
  options: readonly { group: string | null; options: readonly Option[] }[]
  /** The label is shown elsewhere. */
  isQuiet?: boolean
}

/** A decision by choosing one of several. */
export const DecideSelect = ({ label, value, options, isQuiet = false }: Shown) => {
  const { decide, isBusy } = useDesk()
  const all = options.flatMap((group) => group.options)
  const choices = (some: readonly Option[]) =>
    some.map((option) => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ))
  return (
    <label className="import__field">
      <span className={isQuiet ? 'import__unseen' : undefined}>{label}</span>
      <select
        value={value}
        disabled={isBusy}
        onChange={(event) => {
          const chosen = all.find((option) => option.value === event.target.value)
          if (chosen !== undefined) void decide(chosen.changes)
        }}
      >
        {options.map(({ group, options: some }) =>
          group === null ? (
            choices(some)
          ) : (
            <optgroup key={group} label={group}>
              {choices(some)}
            </optgroup>
          ),
        )}
      </select>
    </label>
  )
}
