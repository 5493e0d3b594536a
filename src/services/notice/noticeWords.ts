import { createTranslator } from 'next-intl'
import { pathOf } from '@/domain/notice/pathOf'
import type { NoticeKind, Subject } from '@/domain/notice/types'
import { readPeriodKey } from '@/domain/period/readPeriodKey'
import { periodWords } from '@/domain/sheet/periodWords'
import { dueIn } from '@/domain/period/dueIn'
import type { IsoDate } from '@/domain/time'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { env } from '@/config/env'
import { messages, type Language } from '@/i18n/messages'

export type Worded = {
  kind: NoticeKind
  subject: Subject
  organisationName: string
  /** Of a report. */
  periodKey: string | null
  /** Of a plan. */
  planTitle: string | null
  stepLabel: { vi: string; en: string } | null
  onBehalfOfName: string | null
  dueOn: IsoDate | null
}

/** What a notice says, in a language: what it is about, what is to be done, by when, why this person is told, and where. */
export const noticeWords = ({
  notice,
  language,
  today,
}: {
  notice: Worded
  language: Language
  today: IsoDate
}) => {
  const t = createTranslator({ locale: language, messages: messages[language], namespace: 'pages' })
  const { kind, dueOn, planTitle } = notice
  const periodKey = notice.periodKey ?? ''
  const period = readPeriodKey({ key: periodKey }).ok
    ? periodWords(periodKey, (key, values) => t(key as never, values as never))
    : periodKey
  return {
    document: planTitle ?? t('list.report', { organisation: notice.organisationName, period }),
    what: t(`notice.what.${kind}`, { step: notice.stepLabel?.[language] ?? '' }),
    due:
      dueOn === null
        ? null
        : t(`notice.due.${dueIn({ dueOn, today }).kind}`, { date: writeDate({ date: dueOn }) }),
    why:
      notice.onBehalfOfName === null
        ? t(`notice.why.${kind}`, { subject: notice.subject.kind })
        : t('notice.why.onBehalfOf', { name: notice.onBehalfOfName }),
    link: `${env.SERVER_URL}${pathOf(notice)}`,
  }
}
