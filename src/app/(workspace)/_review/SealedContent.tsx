import { NARRATIVE_SECTIONS } from '@/domain/report/narrative'
import type { StoredContent } from '@/domain/report/readContent'
import { writeMoment } from '@/domain/vietnamese/writeMoment'
import { writeNumber } from '@/domain/vietnamese/writeNumber'
import type { SeenContent } from '@/services/report/seeEventContent'
import { Mark } from '../_shell/Mark'
import type { Words } from '../_shell/words'
import { SealedTable } from './SealedTable'
import './review.css'

type Shown = { sealed: SeenContent; report: string; t: Words }

/** What a report said when it was sent, approved or corrected, and whether what is stored is what was sealed. */
export const SealedContent = ({ sealed, report, t }: Shown) => {
  const { event, content, isWhole, rows } = sealed
  return (
    <section className="sheet-part" aria-labelledby="noi-dung-luc">
      <h2 id="noi-dung-luc">
        {t('review.sealed.title', {
          what: t(`review.event.${sealed.deed}`),
          when: writeMoment({ at: event.at }),
        })}
      </h2>
      <p>
        <a href={`/bao-cao/${report}/nhat-ky`}>{t('review.sealed.back')}</a>
      </p>
      <p>{event.actorName ?? t('review.somebody')}</p>
      {content === null ? (
        <p className="notice notice-info">{t('review.sealed.notKept')}</p>
      ) : (
        <>
          <p>
            <Mark light={isWhole ? 'green' : 'red'}>
              {t(isWhole ? 'review.sealed.whole' : 'review.sealed.broken')}
            </Mark>
          </p>
          {content.nothingToReport ? (
            <p className="notice notice-info">{t('review.nothingToReport')}</p>
          ) : null}
          {(['indicator', 'task'] as const).map((of) => (
            <SealedTable
              key={of}
              of={of}
              rows={rows.filter((row) => row.of === of)}
              content={content}
              t={t}
            />
          ))}
          <Extra sealed={{ ...sealed, content }} t={t} />
          {NARRATIVE_SECTIONS.filter((section) => content.narrative[section] !== undefined).map((section) => (
            <div key={section} className="card prose">
              <h3>{t(`said.narrative.${section}`)}</h3>
              <p>{content.narrative[section]}</p>
            </div>
          ))}
        </>
      )}
    </section>
  )
}

type Told = { sealed: SeenContent & { content: StoredContent }; t: Words }

/** The plan's own fields. */
const Extra = ({ sealed: { content, rows }, t }: Told) => {
  const fields = rows.filter(({ of, id }) => of === 'extra' && id in content.extra)
  if (fields.length === 0) return null
  return (
    <dl className="facts">
      {fields.map(({ id, name }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>{extraWords(content.extra[id]) ?? t('figure.none')}</dd>
        </div>
      ))}
    </dl>
  )
}

const extraWords = (said: unknown): string | null => {
  if (typeof said === 'number') return writeNumber({ value: said })
  if (typeof said === 'string') return said
  if (typeof said !== 'object' || said === null) return null
  return (
    Object.values(said)
      .flatMap((one) => extraWords(one) ?? [])
      .join(' · ') || null
  )
}
