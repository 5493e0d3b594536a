import type { RowRef } from './types'

export const isSameRow = (a: RowRef, b: RowRef): boolean => a.kind === b.kind && a.id === b.id
