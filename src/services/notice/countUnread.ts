import type { Actor } from '@/domain/access/actor'
import { countNew } from '@/data/notice/readNotices'
import type { Db } from '@/data/session'

/** How many notices somebody has still to look at. One statement. */
export const countUnread = ({ db, actor }: { db: Db; actor: Pick<Actor, 'person'> }): Promise<number> =>
  countNew({ db, person: actor.person })
