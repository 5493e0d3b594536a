import type { Home } from '@/services/report/readHome'
import './reports.css'
import type { Words } from '../_shell/words'
import { ReportTable } from './ReportTable'

const groups = ['decide', 'write', 'sent', 'done'] as const

/** The reports of somebody who is logged in; where nothing is to be done, what comes next. */
export const Reports = ({ home, t }: { home: Home; t: Words }) => {
  const isIdle = home.groups.decide.length + home.groups.write.length === 0
  const isEmpty = groups.every((group) => home.groups[group].length === 0)
  return (
    <>
      <h1>{t('titles.reports')}</h1>
      {isIdle ? <p className="idle">{t(idleWords(home, isEmpty))}</p> : null}
      {groups.map((group) =>
        home.groups[group].length === 0 ? null : (
          <ReportTable key={group} group={group} reports={home.groups[group]} t={t} />
        ),
      )}
      {home.isCut ? <p className="idle">{t('list.cut')}</p> : null}
    </>
  )
}

const idleWords = ({ person }: Home, isEmpty: boolean) => {
  if (person.positions.length === 0) return 'list.no_position'
  return isEmpty ? 'list.empty' : 'list.idle'
}
