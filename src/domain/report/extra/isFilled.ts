import type { ExtraRow } from './types'

/** Whether something stands in a field. */
export const isFilled = ({ kind, current, files }: Pick<ExtraRow, 'kind' | 'current' | 'files'>): boolean =>
  kind === 'file' ? files > 0 : [current?.text, current?.number, current?.date].some((part) => part != null)
