import type { ImportDecisions } from './types'

/**
 * Where decisions name a unit that is neither the commune's nor one that the import is to make, as a path into the
 * decisions; null when they name none. Checked before anything is written: rows are written past the forms' own checks.
 */
export const strayUnit = ({
  decisions,
  units,
}: {
  decisions: Pick<ImportDecisions, 'owners' | 'newUnits' | 'reporting'>
  /** Ids of the commune's units. */
  units: readonly string[]
}): string | null => {
  const known = new Set([...units, ...Object.keys(decisions.newUnits)])
  const isStray = (unit: string | null | undefined): boolean => unit != null && !known.has(unit)
  const owner = Object.entries(decisions.owners).find(
    ([, { unit, reporter }]) => isStray(unit) || isStray(reporter),
  )
  if (owner !== undefined) return `owners.${owner[0]}`
  return isStray(decisions.reporting.focalUnit) ? 'reporting.focalUnit' : null
}
