import type { Metadata } from 'next'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { readReminders } from '@/services/document/readReminders'
import { boardLink } from '../../../_commune/boardLink'
import { withinOf, type BoardArgs } from '../../../_commune/readBoardPage'
import { CopyText } from '../../../_document/CopyText'
import { reminderFileLink, reminderLink } from '../../../_document/reminderLink'
import { ReminderTable } from '../../../_document/ReminderTable'
import { notHere } from '../../../_shell/notHere'
import { Page } from '../../../_shell/Page'
import { titled } from '../../../_shell/pageMetadata'
import { readReader } from '../../../_shell/viewer'

export const dynamic = 'force-dynamic'

export const generateMetadata: () => Promise<Metadata> = titled('reminder')

/** Who is late with what in a commune, with reminders to take along. */
const ReminderPage = async ({ params, searchParams }: BoardArgs) => {
  const { commune } = await params
  const asked = await searchParams
  const plan = typeof asked['ke-hoach'] === 'string' ? asked['ke-hoach'] : undefined
  const path = reminderLink({ commune, plan })
  const reader = await readReader(path)
  const { payload, actor, t } = reader
  const found = await readReminders({ payload, actor, commune, plan, now: new Date().toISOString() })
  if (found === null) notHere()
  const { facts, text } = found
  return (
    <Page reader={reader} path={path} place={withinOf(reader, commune)} asked={asked}>
      <header className="page-head">
        <a className="back" href={boardLink({ commune, plan }, 'units')}>
          {t('document.reminder.back', { commune: found.commune.name })}
        </a>
        <h1>{t('document.reminder.title')}</h1>
        {facts === null ? null : (
          <p className="soft">{t('document.reminder.day', { date: writeDate({ date: facts.day }) })}</p>
        )}
      </header>
      {facts === null || facts.units.length === 0 ? (
        <p className="empty">{t('document.reminder.none')}</p>
      ) : (
        <>
          <ReminderTable facts={facts} commune={commune} plan={plan} t={t} />
          <p>
            <a className="button" href={reminderFileLink({ commune, plan })} download>
              {t('document.reminder.all')}
            </a>
          </p>
          <CopyText
            text={text}
            label={t('document.reminder.text')}
            help={t('document.reminder.textHelp')}
            copy={t('document.reminder.copy')}
            copied={t('document.reminder.copied')}
          />
        </>
      )}
    </Page>
  )
}

export default ReminderPage
