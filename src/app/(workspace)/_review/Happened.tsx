import { writeMoment } from '@/domain/vietnamese/writeMoment'
import type { Review } from '@/services/report/readReview'
import type { Form } from '../_report/types'
import type { Words } from '../_shell/words'
import { rowName } from './rowName'

type Shown = { since: number; form: Form; review: Review; t: Words }

/** For whoever acted on an older version: who has changed what since, with the newest below. */
export const Happened = ({ since, form, review, t }: Shown) => {
  const events = review.events.filter(({ revision }) => revision > since)
  const rows = [
    ...form.indicators.map((row) => ({ id: row.id, part: 'v', name: rowName(row) })),
    ...form.tasks.map((row) => ({
      id: row.id,
      part: 't',
      name: rowName({ ...row, name: row.subtask ?? row.name }),
    })),
  ].flatMap((row) => {
    const beside = review.rows.get(row.id)!
    return beside.revision > since && beside.enteredAt !== null ? [{ ...row, beside }] : []
  })
  if (events.length + rows.length === 0) return null
  return (
    <section className="notice notice-info" aria-labelledby="tu-do-den-nay">
      <h2 id="tu-do-den-nay">{t('review.happened.title')}</h2>
      <ul className="happened">
        {events.map(({ seq, deed, actorName, at }) => (
          <li key={seq}>
            {t('review.happened.event', {
              what: t(`review.event.${deed}`),
              name: actorName ?? t('review.somebody'),
              when: writeMoment({ at }),
            })}
          </li>
        ))}
        {rows.map(({ id, part, name, beside }) => (
          <li key={id}>
            <a href={`#${part}.${id}`}>{name}</a>{' '}
            {t('review.happened.row', {
              name: review.names[beside.enteredBy ?? ''] ?? t('review.somebody'),
              when: writeMoment({ at: beside.enteredAt! }),
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}
