import { createTranslator } from 'next-intl'
import { digestOf } from '@/domain/notice/digestOf'
import type { IsoDate } from '@/domain/time'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { env } from '@/config/env'
import type { SendableNotice } from '@/data/notice/readSendable'
import { messages, type Language } from '@/i18n/messages'
import { noticeWords } from './noticeWords'

type Mail = { subject: string; body: string }

const wordsOf = (language: Language) => {
  const t = createTranslator({ locale: language, messages: messages[language], namespace: 'mail.notice' })
  return { t, foot: t('foot', { settings: `${env.SERVER_URL}/thong-bao` }) }
}

const after = (due: string | null): string => (due === null ? '' : `, ${due}`)

/** The mail about one thing that cannot wait. */
export const urgentMail = ({ notice, today }: { notice: SendableNotice; today: IsoDate }): Mail => {
  const { name, language } = notice
  const { t, foot } = wordsOf(language)
  const { document, what, due, why, link } = noticeWords({ notice, language, today })
  return {
    subject:
      notice.kind === 'returned'
        ? t('returned', { document })
        : t('today', { document, date: writeDate({ date: today }) }),
    body: t('urgentBody', { name, document, what, due: after(due), link, why, foot }),
  }
}

/** The one mail of a day: what is new for a person, by what is asked and at which step. It holds links, no content. */
export const digestMail = ({
  notices,
  today,
}: {
  notices: readonly SendableNotice[]
  today: IsoDate
}): Mail => {
  const { name, language } = notices[0]!
  const { t, foot } = wordsOf(language)
  const groups = digestOf(
    notices.map((notice) => ({
      kind: notice.kind,
      subject: notice.subject.id,
      slot: notice.slotId,
      stepLabel: notice.slotId === null ? null : (notice.stepLabel?.[language] ?? null),
      dueOn: notice.dueOn,
      notice,
    })),
  )
  const count = groups.reduce((sum, { items }) => sum + items.length, 0)
  const titled = groups.map(({ kind, stepLabel, items }) => {
    const title = t(`titles.${kind as 'decide'}`, { step: stepLabel ?? '' })
    return { title: t('group', { title, count: items.length }), items }
  })
  const told = titled.map(({ title, items }) => {
    const lines = items.map(({ notice }) => {
      const { document, due, link } = noticeWords({ notice, language, today })
      return t('item', { document, due: after(due), link })
    })
    return [title, ...lines].join('\n')
  })
  return {
    subject: t('digest', {
      date: writeDate({ date: today }),
      first: titled[0]!.title,
      others: count - titled[0]!.items.length,
    }),
    body: t('digestBody', { name, count, groups: told.join('\n\n'), link: env.SERVER_URL, foot }),
  }
}
