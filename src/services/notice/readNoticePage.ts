import type { Actor } from '@/domain/access/actor'
import { pathOf } from '@/domain/notice/pathOf'
import { dayInVietnam, type Instant } from '@/domain/time'
import { readNoticeSettings, type NoticeSettings } from '@/data/notice/settings'
import type { Db } from '@/data/session'
import type { Language } from '@/i18n/messages'
import { listNotices } from './listNotices'
import { noticeWords } from './noticeWords'

export type ShownNotice = {
  id: string
  path: string
  document: string
  what: string
  due: string | null
  why: string
  at: Instant
  isNew: boolean
  isClosed: boolean
}

/** What somebody finds under notices: what is new, what was before, and which mails they want. Three statements. */
export const readNoticePage = async ({
  db,
  actor,
  language,
  now,
}: {
  db: Db
  actor: Actor
  language: Language
  now: Instant
}): Promise<{ groups: Record<'new' | 'earlier', ShownNotice[]>; settings: NoticeSettings }> => {
  const { items } = await listNotices({ db, actor })
  const today = dayInVietnam(now)
  const all = items.map((notice): ShownNotice => {
    const { document, what, due, why } = noticeWords({ notice, language, today })
    const isClosed = notice.closedAt !== null
    return {
      id: notice.id,
      path: pathOf(notice),
      document,
      what,
      due: isClosed ? null : due,
      why,
      at: notice.at,
      isNew: notice.readAt === null && !isClosed,
      isClosed,
    }
  })
  return {
    groups: { new: all.filter(({ isNew }) => isNew), earlier: all.filter(({ isNew }) => !isNew) },
    settings: await readNoticeSettings({ db, person: actor.person }),
  }
}
