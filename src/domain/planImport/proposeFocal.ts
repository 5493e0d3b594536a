import type { RuleReading } from '@/domain/planText/planReading'
import type { UnitIndex } from '@/domain/planText/unitIndex'
import type { UnitRef } from './types'

/** The unit that the reporting sentences send others' reports to, or that reports for the commune; null when none says. */
export const proposeFocal = ({
  rules,
  index,
}: {
  rules: readonly RuleReading[]
  index: UnitIndex
}): UnitRef | null => {
  const named = [...rules.map(({ to }) => to), ...rules.map(({ from }) => from)]
  const found = named.flatMap((name) => {
    const units = name === null ? [] : index.find(name)
    return units.length === 1 ? units : []
  })
  return found[0] ?? null
}
