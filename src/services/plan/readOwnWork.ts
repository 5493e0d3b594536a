import type { Actor } from '@/domain/access/actor'
import { readHomePlans, type HomePlan } from '@/data/plan/readHomePlans'
import type { Db } from '@/data/session'
import type { Language } from '@/i18n/messages'
import { holderKeysOf } from '../approval/holderKeysOf'
import { countUnread } from '../notice/countUnread'

export type OwnWork = { plans: HomePlan[]; unread: number }

/** What to look at first, from what asks something of the person to what is only on its way. */
const ORDER: readonly HomePlan['group'][] = ['returned', 'decide', 'delegated', 'sent']

/**
 * What waits for somebody whose start is the admin panel: plans on a ladder that are theirs to mend or to decide, or on
 * their way, and how many notices they have not looked at. Two statements.
 */
export const readOwnWork = async ({
  db,
  actor,
  language,
}: {
  db: Db
  actor: Actor
  language: Language
}): Promise<OwnWork> => {
  const plans = await readHomePlans({ db, person: actor.person, keys: holderKeysOf(actor), language })
  return {
    plans: plans.toSorted((one, other) => ORDER.indexOf(one.group) - ORDER.indexOf(other.group)),
    unread: await countUnread({ db, actor }),
  }
}
