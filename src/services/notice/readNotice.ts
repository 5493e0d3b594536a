import type { Actor } from '@/domain/access/actor'
import type { Instant } from '@/domain/time'
import { countNew, markRead } from '@/data/notice/readNotices'
import type { Db } from '@/data/session'
import { refuseWith } from '../RefusalError'

/**
 * Marks notices as read, all of the person's where none are named. @returns how many are left to look at; refuses
 * `notice_unknown` where one of those named is not theirs
 */
export const readNotice = async ({
  db,
  actor,
  notices,
  now,
}: {
  db: Db
  actor: Actor
  notices: readonly string[] | null
  now: Instant
}): Promise<{ unread: number }> => {
  const marked = await markRead({ db, person: actor.person, notices, now })
  if (notices !== null && marked < new Set(notices).size)
    refuseWith({ kind: 'rule', code: 'notice_unknown', path: 'notices' })
  return { unread: await countNew({ db, person: actor.person }) }
}
