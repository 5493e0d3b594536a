import type { Metadata } from 'next'
import { dbOf } from '@/data/session'
import { readNoticePage } from '@/services/notice/readNoticePage'
import { MailChoice } from '../_notice/MailChoice'
import { NoticeList } from '../_notice/NoticeList'
import { FormKey } from '../_form/FormKey'
import { Page } from '../_shell/Page'
import { titled } from '../_shell/pageMetadata'
import { readReader } from '../_shell/viewer'
import '../_notice/notice.css'

export const dynamic = 'force-dynamic'

export const generateMetadata: () => Promise<Metadata> = titled('notices')

type Args = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** What somebody was told, and which mails they want. */
const NoticesPage = async ({ searchParams }: Args) => {
  const reader = await readReader('/thong-bao')
  const { payload, user, actor, language, t } = reader
  const { groups, settings } = await readNoticePage({
    db: dbOf(payload),
    actor: { ...actor, appointments: user.appointments },
    language,
    now: new Date().toISOString(),
  })
  const isEmpty = groups.new.length + groups.earlier.length === 0
  return (
    <Page reader={reader} path="/thong-bao" place="none" asked={await searchParams}>
      <h1>{t('titles.notices')}</h1>
      <p>{t('notice.intro')}</p>
      {isEmpty ? <p className="empty">{t('notice.empty')}</p> : null}
      {groups.new.length > 1 ? (
        <form method="post" action="/thong-bao/da-doc" className="notice-all">
          <FormKey />
          <button type="submit" className="button-quiet">
            {t('notice.markAll')}
          </button>
        </form>
      ) : null}
      {(['new', 'earlier'] as const).map((group) => (
        <NoticeList key={group} group={group} notices={groups[group]} t={t} />
      ))}
      <MailChoice settings={settings} email={user.email} t={t} />
    </Page>
  )
}

export default NoticesPage
