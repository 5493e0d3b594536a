import { clip } from '@/domain/board/clip'
import type { Instant } from '@/domain/time'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { writeMoment } from '@/domain/vietnamese/writeMoment'
import type { Weekly, WeeklySheet as Sheet } from '@/services/board/readWeekly'
import { boardLink } from '../_commune/boardLink'
import { bucketWords } from '../_commune/bucketWords'
import { periodWords } from '../_reports/periodWords'
import type { Words } from '../_shell/words'
import { WeeklyDue } from './WeeklyDue'
import { WeeklyFigures } from './WeeklyFigures'
import { WeeklyPart } from './WeeklyPart'
import { WeeklyQuestions } from './WeeklyQuestions'
import { WeeklyRed } from './WeeklyRed'
import { WeeklyReports } from './WeeklyReports'
import { WeeklyUndecided } from './WeeklyUndecided'

type Shown = { weekly: Weekly; sheet: Sheet; now: Instant; t: Words }

/** One page for the weekly meeting: who is late, what is red, what comes, what waits, what was accepted. */
export const WeeklySheet = ({ weekly, sheet, now, t }: Shown) => {
  const { open, day } = weekly
  const { commune, plan } = open
  const { board, reports, red, due, undecided, questions, accepted, figures } = sheet
  const place = { commune: commune.id, plan: commune.plans.length > 1 ? plan!.id : undefined }
  const period = periodWords({ key: board.period.key, t })
  return (
    <article className="weekly-sheet">
      <header className="weekly-head">
        <p>{commune.name}</p>
        <p>{t('commune.weekly.day', { date: writeDate({ date: day }) })}</p>
        <h1>{t('commune.weekly.title')}</h1>
        <p className="weekly-plan">{clip({ text: plan!.title, length: 180 })}</p>
      </header>
      <WeeklyPart
        id="bao-cao"
        title={t('commune.weekly.reports', { period })}
        share={reports}
        none={board.seesUnits ? t('commune.units.none') : t('commune.units.communeHidden')}
        rest={boardLink(place, 'units')}
        t={t}
      >
        {(items) => <WeeklyReports reports={items} t={t} />}
      </WeeklyPart>
      <WeeklyPart
        id="dang-do"
        title={t('commune.weekly.red')}
        share={red}
        none={t('commune.brief.redNone')}
        rest={boardLink(place, 'indicators', { den: bucketWords.red })}
        t={t}
      >
        {(items) => <WeeklyRed items={items} t={t} />}
      </WeeklyPart>
      <WeeklyPart
        id="den-han"
        title={t('commune.weekly.dueTitle')}
        share={due}
        none={t('commune.weekly.dueNone')}
        rest={boardLink(place, 'tasks')}
        t={t}
      >
        {(items) => <WeeklyDue tasks={items} day={day} t={t} />}
      </WeeklyPart>
      <WeeklyPart
        id="cho-quyet"
        title={t('commune.weekly.undecided')}
        share={undecided}
        none={t(board.seesUnits ? 'commune.weekly.undecidedNone' : 'commune.units.hidden')}
        rest={boardLink(place, 'units')}
        t={t}
      >
        {(items) => <WeeklyUndecided reports={items} t={t} />}
      </WeeklyPart>
      {questions.all === 0 ? null : (
        <WeeklyPart
          id="giai-trinh"
          title={t('commune.weekly.questions')}
          share={questions}
          none=""
          rest={boardLink(place, 'units')}
          t={t}
        >
          {(items) => <WeeklyQuestions questions={items} t={t} />}
        </WeeklyPart>
      )}
      <WeeklyPart
        id="so-lieu"
        title={t('commune.weekly.accepted')}
        share={figures}
        none={t('commune.weekly.acceptedNone')}
        rest={boardLink(place, 'indicators')}
        t={t}
      >
        {(items) => <WeeklyFigures accepted={accepted!} figures={items} t={t} />}
      </WeeklyPart>
      <footer className="weekly-foot">{t('commune.weekly.foot', { at: writeMoment({ at: now }) })}</footer>
    </article>
  )
}
