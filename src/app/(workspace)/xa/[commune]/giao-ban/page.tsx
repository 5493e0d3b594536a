import type { Metadata } from 'next'
import { mayRemind } from '@/domain/access/mayRemind'
import { readWeekly } from '@/services/board/readWeekly'
import { boardLink } from '../../../_commune/boardLink'
import { withinOf, type BoardArgs } from '../../../_commune/readBoardPage'
import '../../../_commune/board.css'
import { reminderLink } from '../../../_document/reminderLink'
import { notHere } from '../../../_shell/notHere'
import { Notice } from '../../../_shell/Notice'
import { Page } from '../../../_shell/Page'
import { titled } from '../../../_shell/pageMetadata'
import { readReader } from '../../../_shell/viewer'
import '../../../_weekly/weekly.css'
import { WeeklyForm } from '../../../_weekly/WeeklyForm'
import { weeklyLink } from '../../../_weekly/weeklyLink'
import { WeeklySheet } from '../../../_weekly/WeeklySheet'

export const dynamic = 'force-dynamic'

export const generateMetadata: () => Promise<Metadata> = titled('communeWeekly')

/** The sheet for a commune's weekly meeting, on screen as it is printed. */
const WeeklyPage = async ({ params, searchParams }: BoardArgs) => {
  const { commune } = await params
  const asked = await searchParams
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
  const path = weeklyLink({ commune, plan: text(asked['ke-hoach']), day: text(asked.ngay) })
  const reader = await readReader(path)
  const { payload, actor, language, t } = reader
  const now = new Date().toISOString()
  const weekly = await readWeekly({
    payload,
    actor,
    commune,
    plan: asked['ke-hoach'],
    asked: asked.ngay,
    language,
    now,
  })
  if (weekly === null) notHere()
  const { open, sheet, isUnread } = weekly
  return (
    <Page reader={reader} path={path} place={withinOf(reader, commune)} asked={asked}>
      <p className="back weekly-back">
        <a href={boardLink({ commune }, 'units')}>
          {t('commune.weekly.back', { commune: open.commune.name })}
        </a>
      </p>
      {isUnread ? <Notice kind="refusal">{t('commune.weekly.dayUnread')}</Notice> : null}
      {sheet === null ? (
        <>
          <h1>{t('commune.weekly.title')}</h1>
          <p className="empty">{t(open.plan === null ? 'commune.noPlan' : 'commune.noPeriod')}</p>
        </>
      ) : (
        <>
          <WeeklyForm weekly={weekly} t={t} />
          {mayRemind({ actor, commune }) ? (
            <p className="weekly-back">
              <a href={reminderLink({ commune, plan: text(asked['ke-hoach']) })}>
                {t('document.reminder.link')}
              </a>
            </p>
          ) : null}
          <WeeklySheet weekly={weekly} sheet={sheet} now={now} t={t} />
        </>
      )}
    </Page>
  )
}

export default WeeklyPage
