import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import {
  readDecideTab,
  readDelegatedTab,
  readDoneTab,
  readOwnTab,
  type InboxItem,
} from '@/data/report/readInbox'
import type { Db } from '@/data/session'
import { holderKeysOf } from '../approval/holderKeysOf'

export const inboxTabs = ['decide', 'returned', 'sent', 'delegated', 'done'] as const
export type InboxTab = (typeof inboxTabs)[number]

/**
 * A person's work, newest need first: what waits for their decision, what came back to them, what they have sent and
 * where it is, what they may decide in another's place, and what they have decided. Whoever has moved on no longer sees what they once sent.
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
    case 'delegated':
      return readDelegatedTab({ db, person: actor.person, keys })
    case 'done':
      return readDoneTab({ db, person: actor.person })
    case 'returned':
      return readOwn({ db, actor, state: 'returned' })
    case 'sent':
      return readOwn({ db, actor, state: 'submitted' })
  }
}

const readOwn = async ({
  db,
  actor,
  state,
}: {
  db: Db
  actor: Actor
  state: 'returned' | 'submitted'
}): Promise<InboxItem[]> => {
  const items = await readOwnTab({ db, person: actor.person, state })
  return items
    .filter(({ place }) => can({ actor, record: 'reports', operation: 'read', row: place }))
    .map(({ place: _place, ...item }) => item)
}
