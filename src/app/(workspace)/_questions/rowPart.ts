import type { RowRef } from '@/domain/approval/types'

/** The part of a report's page where a row stands. */
export const rowPart = ({ kind, id }: RowRef): string => `${kind === 'indicator' ? 'v' : 't'}.${id}`
