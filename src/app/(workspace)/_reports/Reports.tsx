import { Fragment, type ReactNode } from 'react'
import type { HomePlan } from '@/data/plan/readHomePlans'
import type { Home, HomeGroup } from '@/services/report/readHome'
import { HomeQuestions } from '../_questions/HomeQuestions'
import './reports.css'
import type { Words } from '../_shell/words'
import { ReportTable } from './ReportTable'

const plansIn = ({ plans }: Home, group: HomeGroup): HomePlan[] =>
  group === 'write' || group === 'done' ? [] : plans[group]

const groups = ['decide', 'delegated', 'returned', 'write', 'sent', 'done'] as const

/** Ended reports that are shown before somebody asks for all. */
const LATEST = 8

type Shown = {
  home: Home
  showsAll: boolean
  t: Words
  /** What else waits for this person, below what they are to decide. */
  children?: ReactNode
}

/** The work of somebody who is logged in; where nothing is to be done, what comes next. */
export const Reports = ({ home, showsAll, t, children }: Shown) => {
  const { questions } = home
  const { decide, delegated, returned, write, done } = home.groups
  const { plans } = home
  const toDo = [decide, delegated, returned, write, questions.toAnswer, questions.answered]
  const isIdle = [...toDo, plans.decide, plans.delegated, plans.returned].every(({ length }) => length === 0)
  const isEmpty = groups.every(
    (group) => home.groups[group].length === 0 && plansIn(home, group).length === 0,
  )
  const hidden = showsAll ? 0 : Math.max(0, done.length - LATEST)
  return (
    <>
      <h1>{t('titles.reports')}</h1>
      {isIdle ? <p className="empty">{t(idleWords(home, isEmpty))}</p> : null}
      {groups.map((group) => {
        const all = home.groups[group]
        const shown = plansIn(home, group)
        const count = all.length + shown.length
        const reports = group === 'done' && !showsAll ? all.slice(0, LATEST) : all
        return (
          <Fragment key={group}>
            {count === 0 ? null : group === 'decide' && all.length > 1 ? (
              <form method="get" action="/duyet-nhieu" className="form bulk-choice">
                <ReportTable group={group} count={count} reports={reports} plans={shown} isTicked t={t} />
                <button type="submit" className="button-quiet">
                  {t('bulk.choose')}
                </button>
              </form>
            ) : (
              <ReportTable group={group} count={count} reports={reports} plans={shown} t={t} />
            )}
            {group === 'decide' ? (
              <>
                <HomeQuestions group="toAnswer" questions={questions.toAnswer} t={t} />
                <HomeQuestions group="answered" questions={questions.answered} t={t} />
                {children}
              </>
            ) : null}
          </Fragment>
        )
      })}
      {hidden === 0 ? null : (
        <p>
          <a href="/?xem=tat-ca">{t('list.all', { count: done.length })}</a>
        </p>
      )}
      {showsAll && home.isCut ? <p className="soft">{t('list.cut')}</p> : null}
    </>
  )
}

const idleWords = ({ person }: Home, isEmpty: boolean) => {
  if (person.positions.length === 0) return 'list.no_position'
  return isEmpty ? 'list.empty' : 'list.idle'
}
