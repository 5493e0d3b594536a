import type { Target } from '@/domain/indicator/types'
import type { IsoDate } from '@/domain/time'

type DatedTarget = Target & { validFrom: IsoDate }

/**
 * The targets of an indicator that hold on a day, by what they are for: of several for one day the newest that is valid
 * by then, or the first to come where none is yet.
 */
export const targetsToShow = <T extends DatedTarget>({
  targets,
  today,
}: {
  targets: readonly T[]
  today: IsoDate
}): T[] => {
  const days = [...new Set(targets.map(({ dueOn }) => dueOn))].sort()
  return days.map((dueOn) => {
    const ofDay = targets
      .filter((target) => target.dueOn === dueOn)
      .sort((a, b) => a.validFrom.localeCompare(b.validFrom))
    return ofDay.findLast(({ validFrom }) => validFrom <= today) ?? ofDay[0]!
  })
}
