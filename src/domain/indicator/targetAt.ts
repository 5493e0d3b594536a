import type { Target } from '@/domain/indicator/types'
import type { IsoDate } from '@/domain/time'

/** `validFrom` is the first day of the period month since which the target holds. */
type DatedTarget = Pick<Target, 'dueOn'> & { validFrom: IsoDate }

/**
 * The target that counts in the period ending on `periodTo` (nominal). Of targets for the same day the newest that
 * is valid by then counts, so a later amendment leaves closed months alone; among days the nearest that has not
 * passed, else the last one. Null when none is valid yet.
 */
export const targetAt = <T extends DatedTarget>({
  targets,
  periodTo,
}: {
  targets: readonly T[]
  periodTo: IsoDate
}): T | null => {
  const newestByDueOn = new Map<IsoDate, T>()
  for (const target of targets) {
    if (target.validFrom > periodTo) continue
    const known = newestByDueOn.get(target.dueOn)
    if (!known || known.validFrom < target.validFrom) newestByDueOn.set(target.dueOn, target)
  }
  const byDueOn = [...newestByDueOn.values()].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
  return byDueOn.find((target) => target.dueOn >= periodTo) ?? byDueOn.at(-1) ?? null
}
