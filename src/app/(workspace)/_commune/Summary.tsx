import { BUCKETS, countBuckets } from '@/domain/board/countBuckets'
import type { Bucket } from '@/domain/board/types'
import type { Board } from '@/services/board/readBoards'
import { Mark } from '../_shell/Mark'
import type { Words } from '../_shell/words'
import { boardLink, type BoardPlace } from './boardLink'
import { bucketWords, lightOf } from './bucketWords'

type Shown = { board: Board; place: BoardPlace; t: Words }

/** How many indicators and tasks stand in each light, in words; each count leads to those rows. What is missing is counted. */
export const Summary = ({ board, place, t }: Shown) => {
  const { indicators, tasks } = board
  const states = (state: string): number => indicators.filter(({ figure }) => figure.state === state).length
  const told = tasks.flatMap(({ last }) => (last === null ? [] : [last]))
  return (
    <div className="summary">
      {indicators.length === 0 ? null : (
        <Tally
          label={t('commune.tally.indicators', { count: indicators.length })}
          counts={countBuckets(indicators)}
          word={(bucket) => t(`commune.bucket.${bucket}`)}
          href={(bucket) => boardLink(place, 'indicators', { den: bucketWords[bucket] })}
          t={t}
        />
      )}
      {tasks.length === 0 ? null : (
        <Tally
          label={t('commune.tally.tasks', { count: tasks.length })}
          counts={countBuckets(tasks)}
          word={(bucket) => t(`commune.taskBucket.${bucket}`)}
          href={(bucket) => boardLink(place, 'tasks', { den: bucketWords[bucket] })}
          t={t}
        />
      )}
      {indicators.length === 0 ? null : (
        <p className="small soft">
          {t('commune.tally.sources', {
            official: states('official'),
            waiting: states('waiting'),
            carried: states('carried'),
            missing: states('missing'),
          })}
        </p>
      )}
      {tasks.length === 0 ? null : (
        <p className="small soft">
          {t('commune.tally.taskSources', {
            now: told.filter(({ period }) => period === board.period.key).length,
            carried: told.filter(({ period }) => period !== board.period.key).length,
            missing: tasks.length - told.length,
          })}
        </p>
      )}
    </div>
  )
}

const Tally = ({
  label,
  counts,
  word,
  href,
  t,
}: {
  label: string
  counts: Record<Bucket, number>
  word: (bucket: Bucket) => string
  href: (bucket: Bucket) => string
  t: Words
}) => (
  <div className="tally">
    <p className="tally-label">{label}</p>
    <ul>
      {BUCKETS.filter((bucket) => counts[bucket] > 0 || lightOf(bucket) !== 'grey').map((bucket) => {
        const said = (
          <Mark light={counts[bucket] === 0 ? 'grey' : lightOf(bucket)}>
            {t('commune.tally.one', { count: counts[bucket], word: word(bucket) })}
          </Mark>
        )
        return <li key={bucket}>{counts[bucket] === 0 ? said : <a href={href(bucket)}>{said}</a>}</li>
      })}
    </ul>
  </div>
)
