import type { ReactNode } from 'react'
import { openPages } from '@/domain/access/openPages'
import { dbOf } from '@/data/session'
import { errorMessage } from '@/i18n/errorMessage'
import { countUnread } from '@/services/notice/countUnread'
import { readMe } from '@/services/person/readMe'
import { refusalOf } from '../_form/refusalQuery'
import { oneOf } from '../_form/oneOf'
import { Masthead, type Place } from './Masthead'
import { Notice } from './Notice'
import { doneWords } from './doneWords'
import type { Reader } from './viewer'

type Shown = {
  reader: Reader
  /** The path of the page, for what leads back to it. */
  path: string
  /** Which part of the workspace it belongs to. */
  place: Place
  /** What the address says about the form that led here. */
  asked?: Record<string, unknown>
  children: ReactNode
}

/** The frame of every page of somebody who is logged in: way in, who they are, what the last form came to, content. */
export const Page = async ({ reader, path, place, asked = {}, children }: Shown) => {
  const { payload, user, actor, chosen, language, t } = reader
  const me = await readMe({ db: dbOf(payload), actor: { person: user.id, appointments: user.appointments } })
  const unread = await countUnread({ db: dbOf(payload), actor: { person: user.id } })
  const refusal = refusalOf(asked)
  const done = oneOf(doneWords, asked.xong)
  return (
    <>
      <a className="skip" href="#noi-dung">
        {t('shell.skip')}
      </a>
      <Masthead
        me={me}
        unread={unread}
        open={openPages(actor)}
        chosen={chosen}
        path={path}
        place={place}
        language={language}
        t={t}
      />
      <main id="noi-dung" className="desk" tabIndex={-1}>
        {refusal === null ? null : (
          <Notice kind="refusal">{errorMessage(language, refusal.code, refusal.params)}</Notice>
        )}
        {done === null ? null : <Notice kind="done">{t(`done.${done}`)}</Notice>}
        {children}
      </main>
    </>
  )
}
