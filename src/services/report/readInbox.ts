import type { Actor } from '@/domain/access/actor'
import { readDecideTab, readDoneTab, readOwnTab, type InboxItem } from '@/data/report/readInbox'
import type { Db } from '@/data/session'
import { holderKeysOf } from '../approval/holderKeysOf'

export const inboxTabs = ['decide', 'returned', 'sent', 'done'] as const
export type InboxTab = (typeof inboxTabs)[number]

/**
 * A person's work, newest need first: what waits for their decision, what came back to them, what they have sent and
 * where it is, and what they have decided.
 */
export const readInbox = ({
  db,
  actor,
  tab,
}: {
  db: Db
  actor: Actor
  tab: InboxTab
}): Promise<InboxItem[]> => {
  const keys = holderKeysOf(actor)
  switch (tab) {
    case 'decide':
      return readDecideTab({ db, person: actor.person, keys })
    case 'done':
      return readDoneTab({ db, person: actor.person })
    case 'returned':
      return readOwnTab({ db, person: actor.person, state: 'returned' })
    case 'sent':
      return readOwnTab({ db, person: actor.person, state: 'submitted' })
  }
}
