import type { Actor } from '@/domain/access/actor'
import { mayRemind } from '@/domain/access/mayRemind'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { OpenBoard } from '@/services/board/readBoard'
import { reminderLink } from '../_document/reminderLink'
import { DayField } from '../_form/DayField'
import { periodWords } from '../_reports/periodWords'
import { PlanField } from './PlanField'
import type { Words } from '../_shell/words'
import { weeklyLink } from '../_weekly/weeklyLink'
import { boardLink, type BoardPart, type BoardPlace } from './boardLink'
import { Summary } from './Summary'

const parts = ['units', 'indicators', 'tasks'] as const

type Shown = { open: OpenBoard; place: BoardPlace; part: BoardPart; actor: Actor; t: Words }

/** Which commune, plan and period a board shows, what it comes to, and its parts. */
export const BoardHead = ({ open, place, part, actor, t }: Shown) => {
  const { commune, plan, board } = open
  return (
    <>
      <header className="page-head">
        <h1>{commune.name}</h1>
        {plan === null ? null : (
          <p className="soft plan-name">
            <a href={`/ke-hoach/${plan.id}`}>{plan.title}</a>
            {plan.state === 'closed' ? ` (${t('commune.planClosed')})` : null}
          </p>
        )}
      </header>
      {board === null ? (
        <p className="empty">{t(plan === null ? 'commune.noPlan' : 'commune.noPeriod')}</p>
      ) : (
        <>
          <PeriodForm open={open} place={place} part={part} t={t} />
          {place.day === undefined ? null : <p className="soft">{t('commune.onDay')}</p>}
          <Summary board={board} place={place} t={t} />
          <p>
            <a href={weeklyLink({ commune: commune.id, plan: place.plan })}>{t('commune.weekly.link')}</a>
            {mayRemind({ actor, commune: commune.id }) ? (
              <>
                {' · '}
                <a href={reminderLink({ commune: commune.id, plan: place.plan })}>
                  {t('document.reminder.link')}
                </a>
              </>
            ) : null}
          </p>
          <nav className="tabs" aria-label={t('commune.parts')}>
            {parts.map((one) => (
              <a key={one} href={boardLink(place, one)} aria-current={one === part ? 'page' : undefined}>
                {t(`commune.part.${one}`)}
              </a>
            ))}
          </nav>
        </>
      )}
    </>
  )
}

/** A plain form: the address says what is shown, so that it can be sent to somebody. */
const PeriodForm = ({ open, place, part, t }: Omit<Shown, 'actor'>) => {
  const { commune, plan, board } = open
  const { period, asOf } = board!
  return (
    <form className="board-form" method="get" action={boardLink({ commune: commune.id }, part)}>
      <PlanField commune={commune} plan={plan} t={t} />
      <div className="field">
        <label htmlFor="ky">{t('commune.period')}</label>
        <select id="ky" name="ky" defaultValue={period.key}>
          {plan!.periods.map(({ key }) => (
            <option key={key} value={key}>
              {periodWords({ key, t })}
            </option>
          ))}
        </select>
      </div>
      <DayField day={place.day ?? null} isUnread={place.isDayUnread ?? false} t={t} />
      <button className="button-quiet">{t('commune.show')}</button>
      <p className="soft">
        {t('commune.asOf')} <time dateTime={asOf}>{writeDate({ date: asOf })}</time>
      </p>
    </form>
  )
}
