import { isLocked } from './isLocked'

type Lock = Parameters<typeof isLocked>[0] & { version: number }

/**
 * Whether a version of a report can no longer be written because its period is locked. That holds for the first one
 * alone: a correction is how signed truth is mended after the lock.
 */
export const locksReport = ({ version, ...lock }: Lock): boolean => version === 1 && isLocked(lock)
