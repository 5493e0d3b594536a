import type { PeriodKey } from '@/domain/period/types'
import type { SetupStep } from '@/domain/plan/setupSteps'
import { clearsLink } from './clears/clearsLink'
import { createLink } from './createLink'
import { uploadLink } from './import/importLink'
import { listLink } from './listLink'
import { peopleWay, type PeopleWay } from './peopleWay'
import { staffLink } from './staffLink'

type Asked = { step: SetupStep; plan: string | null; next: readonly PeriodKey[]; mayAddPeople: boolean }

const peopleLink: Record<PeopleWay, string> = {
  appoint: createLink('appointments', {}),
  confirm: listLink('appointments', { state: 'proposed' }),
  invite: '/quen-mat-khau',
}

/** The one place where a step is walked on; null where it is done, cannot begin yet, or is on the rows' own pages. */
export const setupLink = ({
  step: { step, standing, gaps, holes },
  plan,
  next,
  mayAddPeople,
}: Asked): string | null => {
  if (step === 'units') return mayAddPeople ? staffLink({}) : null
  if (step === 'plan') return plan === null ? uploadLink() : `/admin/collections/plans/${plan}`
  if (step === 'period')
    return plan !== null && next[0] ? createLink('reporting-periods', { plan, periodKey: next[0] }) : null
  if (standing === 'done' || standing === 'waiting') return null
  if (step === 'people') return peopleLink[peopleWay(holes)]
  if (plan === null) return null
  switch (step) {
    case 'rows':
      return createLink('indicators', { plan })
    case 'rules':
      return gaps.length > 0
        ? createLink('reporting-rules', { plan })
        : listLink('reporting-rules', { plan, assumed: 'true' })
    case 'focal':
    case 'ladders':
      return `/admin/collections/plans/${plan}`
    case 'clears':
    case 'in_force':
      return clearsLink(plan)
    default:
      return null
  }
}
