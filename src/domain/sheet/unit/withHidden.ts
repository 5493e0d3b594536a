import type { Column } from '../types'
import { KEYS } from './keys'

/** The columns that hold what a program needs, around those for people. */
export const withHidden = (columns: Column[]): Column[] => [
  { header: KEYS.part, width: 12, kind: 'text', key: KEYS.part, isHidden: true },
  ...columns,
  { header: KEYS.base, width: 10, kind: 'text', key: KEYS.base, isHidden: true },
  { header: KEYS.seal, width: 10, kind: 'text', key: KEYS.seal, isHidden: true },
]
