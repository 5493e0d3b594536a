import { clip } from '@/domain/board/clip'
import { BUCKETS } from '@/domain/board/countBuckets'
import type { WeeklySheet } from '@/services/board/readWeekly'
import { reportedWords } from '../_figures/reportedWords'
import { targetWords } from '../_figures/targetWords'
import { periodWords } from '../_reports/periodWords'
import type { Words } from '../_shell/words'

type Shown = {
  accepted: NonNullable<WeeklySheet['accepted']>
  figures: WeeklySheet['figures']['shown']
  t: Words
}

/** What the newest accepted period comes to, in words, and its figures, those that ask for something first. */
export const WeeklyFigures = ({ accepted, figures, t }: Shown) => {
  const { period, counts, without } = accepted
  const said = BUCKETS.filter((bucket) => counts[bucket] > 0).map((bucket) =>
    t('commune.tally.one', { count: counts[bucket], word: t(`commune.bucket.${bucket}`) }),
  )
  return (
    <>
      <p>
        {t('commune.weekly.acceptedWords', {
          period: periodWords({ key: period, t }),
          said: said.join(', '),
          without,
        })}
      </p>
      <ul className="weekly-list weekly-figures">
        {figures.map(({ indicator, point }) => {
          const { id, section, no, name, kind, unit, target } = indicator
          const value = reportedWords({ reported: point.reported, kind, unit, hasUnit: true, t }) ?? ''
          const goal = targetWords({ target, kind, unit, t })
          return (
            <li key={id}>
              {[section?.code, no].filter(Boolean).join('.')} {clip({ text: name, length: 50 })}:{' '}
              <b>{clip({ text: value, length: 22 })}</b>
              {goal === null
                ? null
                : `, ${t('commune.weekly.goal', { goal: clip({ text: goal, length: 18 }) })}`}
            </li>
          )
        })}
      </ul>
    </>
  )
}
