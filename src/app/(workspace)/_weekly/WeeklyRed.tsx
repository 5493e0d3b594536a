import { clip } from '@/domain/board/clip'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { WeeklySheet } from '@/services/board/readWeekly'
import { redWords } from '../_commune/redWords'
import type { Words } from '../_shell/words'

/** What is red, whose it is and since when, the longest first. */
export const WeeklyRed = ({ items, t }: { items: WeeklySheet['red']['shown']; t: Words }) => (
  <ol className="weekly-list">
    {items.map((item) => {
      const { key, href, name, why } = redWords(item, t)
      const { since, days } = item
      return (
        <li key={key}>
          <a href={href}>
            <b>
              {t(`commune.brief.${item.kind}`)} {clip({ text: name, length: 88 })}
            </b>
          </a>{' '}
          {clip({ text: why, length: 60 })}.{' '}
          {t('commune.weekly.whose', {
            name: clip({ text: item.owners.join(', ') || t('commune.indicator.noOwner'), length: 48 }),
          })}
          {since === null
            ? null
            : `; ${t('commune.weekly.since', { date: writeDate({ date: since }), count: days ?? 0 })}`}
          .
        </li>
      )
    })}
  </ol>
)
