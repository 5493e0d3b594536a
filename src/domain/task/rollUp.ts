import type { TaskStatus } from '@/domain/task/types'

/** A task as far as the one above it looks at it. */
export type PartOfTask = { status: TaskStatus | null; progress: number | null; productMissing: boolean }

export type RolledUp = {
  /** Null while nobody has said anything of any part. */
  status: TaskStatus | null
  /** Percent, unrounded; null while no part tells one. */
  progress: number | null
  done: number
  total: number
}

/**
 * What its parts make of a task of which nobody reports itself. It is finished when every part is ('maintained' when
 * one of them is kept up); what goes on anywhere makes it go on; it rests where nothing goes on and something rests;
 * a part that is finished among others that are not begun, or of which nobody has said anything, has begun it. A part
 * said to be done without its product still goes on.
 *
 * Progress is the mean of the parts, each counting the same: a finished part that tells none is 100, another one that
 * tells none is missing and not zero.
 */
export const rollUp = ({ parts }: { parts: readonly PartOfTask[] }): RolledUp => {
  const states = parts.map(stateOf)
  const known = parts.map(progressOf).filter((progress) => progress !== null)
  return {
    status: together(states),
    progress: known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0) / known.length,
    done: states.filter(isFinished).length,
    total: parts.length,
  }
}

const stateOf = ({ status, productMissing }: PartOfTask): TaskStatus | null =>
  productMissing ? 'in_progress' : status

const isFinished = (status: TaskStatus | null): boolean => status === 'done' || status === 'maintained'

const progressOf = (part: PartOfTask): number | null =>
  part.progress ?? (isFinished(stateOf(part)) ? 100 : null)

const together = (states: readonly (TaskStatus | null)[]): TaskStatus | null => {
  if (states.every((status) => status === null)) return null
  if (states.every(isFinished)) return states.includes('maintained') ? 'maintained' : 'done'
  if (states.includes('in_progress')) return 'in_progress'
  if (states.includes('paused')) return 'paused'
  return states.some(isFinished) ? 'in_progress' : 'not_started'
}
