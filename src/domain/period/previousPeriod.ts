import { shiftPeriod } from '@/domain/period/shiftPeriod'
import type { Period } from '@/domain/period/types'
import type { Result } from '@/domain/refusal'

/** The period of the same frequency before this one; refused with `adhoc_has_no_neighbour` for an ad hoc one. */
export const previousPeriod = ({ period }: { period: Period }): Result<Period> =>
  shiftPeriod({ period, by: -1 })
