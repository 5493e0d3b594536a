import type { Reported } from '@/domain/indicator/types'

/**
 * Whether a figure is another one than the shorter periods give, so that it needs a reason. An empty row is not: what
 * is missing stays missing. Words may always be put better.
 */
export const differsFromComposed = ({
  composed,
  reported,
}: {
  composed: Pick<Reported, 'value'> | null
  reported: Pick<Reported, 'value'>
}): boolean =>
  composed !== null && composed.value !== null && reported.value !== null && reported.value !== composed.value
