import type { Kind } from '@/domain/indicator/types'

/** Whether a figure is a percent: by its kind (plans often leave the unit out) or by its unit of measure. */
export const isPercent = ({ kind, unit }: { kind: Kind; unit: string | null }): boolean =>
  kind === 'percent' || unit?.trim() === '%'
