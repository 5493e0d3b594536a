import { dayInVietnam } from '@/domain/time'
import { makePlanSheet } from '@/services/sheet/makePlanSheet'
import { answerSheet } from '../../../_sheets/answerSheet'

export const dynamic = 'force-dynamic'

/** The appendix of a plan as a workbook. */
export const GET = answerSheet<{ id: string }>(({ db, actor, params: { id }, now }) =>
  makePlanSheet({ db, actor, plan: id, today: dayInVietnam(now) }),
)
