import type { IsoDate } from '@/domain/time'

export type Standing = 'in_force' | 'to_come' | 'lapsed' | 'ended' | 'taken_back'

/** How a delegation stands on a day; `lapsed`: one of the two no longer holds the post it rests on. */
export const standingOf = ({
  delegation: { state, from, to, isInForce },
  today,
}: {
  delegation: { state: 'active' | 'taken_back'; from: IsoDate; to: IsoDate; isInForce: boolean }
  today: IsoDate
}): Standing => {
  if (state === 'taken_back') return 'taken_back'
  if (to < today) return 'ended'
  if (from > today) return 'to_come'
  return isInForce ? 'in_force' : 'lapsed'
}
