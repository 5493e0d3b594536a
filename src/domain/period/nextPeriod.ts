import { shiftPeriod } from '@/domain/period/shiftPeriod'
import type { Period } from '@/domain/period/types'
import type { Result } from '@/domain/refusal'

/** The period of the same frequency after this one; refused with `adhoc_has_no_neighbour` for an ad hoc one. */
export const nextPeriod = ({ period }: { period: Period }): Result<Period> => shiftPeriod({ period, by: 1 })
