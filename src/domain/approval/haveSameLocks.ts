import type { LockPath } from './locks'

/** Whether two lists lock the same settings, in whatever order. */
export const haveSameLocks = ({
  one,
  other,
}: {
  one: readonly LockPath[]
  other: readonly LockPath[]
}): boolean => {
  const sets = [new Set(one), new Set(other)] as const
  return sets[0].size === sets[1].size && [...sets[0]].every((path) => sets[1].has(path))
}
