import type { Actor } from '@/domain/access/actor'
import {
  readOwnPlans,
  readPlansDelegated,
  readPlansDone,
  readPlansToDecide,
  type PlanInboxItem,
} from '@/data/plan/readPlanInbox'
import type { Db } from '@/data/session'
import { holderKeysOf } from '../approval/holderKeysOf'
import type { InboxTab } from '../report/readInbox'

type Asked = { db: Db; actor: Actor; tab: InboxTab }

/** A person's work on plans that climb a ladder, by the same tabs as reports. One statement. */
export const readPlanInbox = ({ db, actor, tab }: Asked): Promise<PlanInboxItem[]> => {
  const { person } = actor
  const keys = holderKeysOf(actor)
  switch (tab) {
    case 'decide':
      return readPlansToDecide({ db, person, keys })
    case 'delegated':
      return readPlansDelegated({ db, person, keys })
    case 'done':
      return readPlansDone({ db, person })
    case 'returned':
      return readOwnPlans({ db, person, status: 'returned' })
    case 'sent':
      return readOwnPlans({ db, person, status: 'running' })
  }
}
