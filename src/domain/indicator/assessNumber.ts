import { expectedOnPath } from '@/domain/indicator/expectedOnPath'
import type { Assessed, Basis, Comparator, Direction, Reported, Target } from '@/domain/indicator/types'
import { verdict } from '@/domain/indicator/verdict'
import { withoutFloatNoise } from '@/domain/indicator/withoutFloatNoise'
import type { IsoDate } from '@/domain/time'

export type NumberToAssess = {
  direction: Direction
  basis: Basis
  /** The figure when the plan began; only a snapshot's path starts from it, a flow starts from nothing. */
  baseline: number | null
  baselineOn: IsoDate
  /** The one valid in the period (`targetAt`). */
  target: Target | null
  reported: Reported | null
  /** For a flow: the sum since the plan began, this period included. */
  cumulative: number | null
  periodTo: IsoDate
}

type Goal = { comparator: Comparator; lower: number; upper: number }

/** Percent, number and range; see `assess` for the rules. */
export const assessNumber = (input: NumberToAssess): Assessed => {
  const { direction, basis, target, reported, cumulative, periodTo } = input
  if (reported === null || reported.value === null) {
    return verdict({ assessment: 'missing', reason: 'nothing_reported' })
  }
  const figure = basis === 'flow' ? cumulative : reported.value
  if (figure === null) return verdict({ assessment: 'missing', reason: 'cumulative_unknown' })

  if (target === null) return verdict({ assessment: 'no_target', reason: 'no_target' })
  const goal = goalOf(target)
  if (goal === null) return verdict({ assessment: 'no_target', reason: 'target_incomplete' })

  const value = withoutFloatNoise(figure)
  return periodTo < target.dueOn
    ? beforeDue({ ...input, value, goal, dueOn: target.dueOn })
    : atDue({ value, goal, direction })
}

const goalOf = ({ comparator, value, upper }: Target): Goal | null => {
  if (comparator === null || value === null) return null
  const lower = withoutFloatNoise(value)
  if (comparator !== 'between') return { comparator, lower, upper: lower }
  return upper === null ? null : { comparator, lower, upper: withoutFloatNoise(upper) }
}

/** A comparator says itself which way is better; '=' and 'between' leave it to the indicator. */
const betterWay = (comparator: Comparator, direction: Direction): Direction => {
  if (comparator === '>=' || comparator === '>') return 'higher'
  if (comparator === '<=' || comparator === '<') return 'lower'
  return direction
}

const beforeDue = ({
  value,
  goal,
  dueOn,
  direction,
  basis,
  baseline,
  baselineOn,
  periodTo,
}: NumberToAssess & { value: number; goal: Goal; dueOn: IsoDate }): Assessed => {
  const way = betterWay(goal.comparator, direction)
  const start = basis === 'flow' ? 0 : baseline
  const expected =
    start === null
      ? null
      : expectedOnPath({
          start,
          startOn: baselineOn,
          goal: way === 'higher' ? goal.lower : goal.upper,
          dueOn,
          on: periodTo,
          keep: basis === 'flow' ? null : way,
        })
  if (expected === null) return verdict({ assessment: 'not_due', reason: 'before_due' })
  const kept = way === 'higher' ? value >= expected : value <= expected
  return kept
    ? verdict({ assessment: 'on_path', reason: 'path_kept', expected })
    : verdict({ assessment: 'behind', reason: 'path_not_kept', expected })
}

const atDue = ({ value, goal, direction }: { value: number; goal: Goal; direction: Direction }): Assessed => {
  const { comparator, lower, upper } = goal
  const way = betterWay(comparator, direction)
  const expected = way === 'higher' ? lower : upper
  const met = verdict({ assessment: 'met', reason: 'target_reached', expected })
  const exceeded = verdict({ assessment: 'exceeded', reason: 'better_than_target', expected })
  const notMet = verdict({ assessment: 'not_met', reason: 'target_not_reached', expected })

  if (comparator === '>') return value > lower ? met : notMet
  if (comparator === '<') return value < upper ? met : notMet
  const inside = value >= lower && value <= upper
  if (inside) return met
  const better = way === 'higher' ? value > upper : value < lower
  if (comparator === 'between') {
    return better ? exceeded : verdict({ assessment: 'not_met', reason: 'outside_range', expected })
  }
  if (!better) return notMet
  // A cap on something that should grow (or a floor under something that should shrink) is kept, not surpassed.
  return way === direction ? exceeded : met
}
