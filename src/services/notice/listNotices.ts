import type { Actor } from '@/domain/access/actor'
import { countNew, readNotices, type ListedNotice } from '@/data/notice/readNotices'
import type { Db } from '@/data/session'

/** What somebody was told and how much of it is still to be looked at. Two statements, however much it is. */
export const listNotices = async ({
  db,
  actor,
}: {
  db: Db
  actor: Actor
}): Promise<{ unread: number; items: ListedNotice[] }> => ({
  unread: await countNew({ db, person: actor.person }),
  items: await readNotices({ db, person: actor.person }),
})
