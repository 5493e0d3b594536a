import type { SetupHole } from '@/domain/plan/setupSteps'

export type PeopleWay = 'appoint' | 'confirm' | 'invite'

/** What helps the people of a commune on: a post, its confirmation, or the link by which they set their password. */
export const peopleWay = (holes: readonly SetupHole[]): PeopleWay => {
  if (holes.includes('peopleWithoutPosition')) return 'appoint'
  if (holes.includes('toConfirm')) return 'confirm'
  return holes.includes('linksUnused') ? 'invite' : 'appoint'
}
