import type { Light } from '@/domain/indicator/types'

/**
 * The first of the periods from which an indicator has been red without a break; null when it is not red now. A period
 * that says nothing or is judged otherwise is a break: what nobody measured cannot be called red.
 */
export const redSince = <P extends { light: Light }>({
  periods,
}: {
  /** The newest first. */
  periods: readonly P[]
}): P | null => {
  const end = periods.findIndex(({ light }) => light !== 'red')
  return (end === -1 ? periods : periods.slice(0, end)).at(-1) ?? null
}
