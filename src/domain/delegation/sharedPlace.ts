import type { Appointment } from '@/domain/access/actor'
import type { Place } from './types'

type Held = readonly Pick<Appointment, 'commune' | 'province'>[]

const placeOf = ({ commune, province }: Held[number]): Place => ({ commune, province })

/**
 * Where both people work: the first place of the principal's in which the substitute has a post too, null where there
 * is none. What is decided in one commune is never passed on to another, nor between a commune and its province.
 */
export const sharedPlace = ({
  principal,
  substitute,
}: {
  principal: Held
  substitute: Held
}): Place | null => {
  const shared = principal.find((held) =>
    substitute.some(({ commune, province }) => commune === held.commune && province === held.province),
  )
  return shared === undefined || shared.province === null ? null : placeOf(shared)
}
