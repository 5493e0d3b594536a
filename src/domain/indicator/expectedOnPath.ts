import type { Direction } from '@/domain/indicator/types'
import { withoutFloatNoise } from '@/domain/indicator/withoutFloatNoise'
import { daysBetween } from '@/domain/period/daysBetween'
import type { IsoDate } from '@/domain/time'

type Path = {
  start: number
  /** The first day of the path. */
  startOn: IsoDate
  goal: number
  dueOn: IsoDate
  on: IsoDate
  /** A state that was already as good as the goal only has to be kept; null for a flow, which grows from nothing. */
  keep: Direction | null
}

/**
 * Where a figure should be at the end of the day `on`, on a line in days from `start` to `goal`, both days counted.
 * Null when there is no line: the goal is due before the path begins.
 */
export const expectedOnPath = ({ start, startOn, goal, dueOn, on, keep }: Path): number | null => {
  const length = daysBetween({ from: startOn, to: dueOn }) + 1
  if (length <= 0) return null
  if (keep !== null && (keep === 'higher' ? start >= goal : start <= goal)) return goal
  const gone = Math.max(0, Math.min(length, daysBetween({ from: startOn, to: on }) + 1))
  return withoutFloatNoise(start + ((goal - start) * gone) / length)
}
