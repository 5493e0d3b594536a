import type { Actor } from '@/domain/access/actor'
import { writeNoticeSettings, type NoticeSettings } from '@/data/notice/settings'
import type { Db } from '@/data/session'

/** Remembers which mails somebody wants. In the workspace they are told of everything all the same. */
export const chooseMails = ({
  db,
  actor,
  settings,
}: {
  db: Db
  actor: Actor
  settings: NoticeSettings
}): Promise<void> => writeNoticeSettings({ db, person: actor.person, settings })
