import { sealsContent } from '@/domain/approval/sealsContent'
import { SYSTEM } from '@/domain/approval/system'
import { dayInVietnam } from '@/domain/time'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { writeMoment } from '@/domain/vietnamese/writeMoment'
import type { Language } from '@/i18n/messages'
import type { Trail as Told } from '@/services/approval/tellTrail'
import { Mark } from '../_shell/Mark'
import type { Words } from '../_shell/words'
import { Corrected } from './Corrected'
import './trail.css'

type Happened = Told['events'][number]
/** `report`: null of a plan, whose contents and rules nobody opens from here. */
type Shown = { trail: Told; report: string | null; language: Language; t: Words }

/** What happened to a document, oldest first, with the mark that says whether the record of it is whole. */
export const Trail = ({ trail, report, language, t }: Shown) => (
  <section className="sheet-part" aria-labelledby="nhat-ky">
    <h2 id="nhat-ky">{t('review.trail.title')}</h2>
    {report === null ? null : (
      <p>
        <a href={`/bao-cao/${report}/vi-sao`}>{t('why.link')}</a>
      </p>
    )}
    {trail.verified ? (
      <p>
        <Mark light="green">{t('review.trail.verified')}</Mark>
      </p>
    ) : (
      <p className="notice notice-refusal">
        <Mark light="red">{t('review.trail.broken')}</Mark> {t('review.trail.brokenHelp')}
      </p>
    )}
    {trail.events.length === 0 ? (
      <p className="empty">{t('review.trail.empty', { subject: report === null ? 'plan' : 'report' })}</p>
    ) : null}
    <ol className="trail">
      {trail.events.map((event) => (
        <Entry key={event.seq} event={event} report={report} language={language} t={t} />
      ))}
    </ol>
    {trail.events.length === 0 ? null : (
      <details className="more">
        <summary>{t('review.trail.proof')}</summary>
        <p className="soft">{t('review.trail.proofHelp')}</p>
        <ol className="hashes">
          {trail.events.map(({ seq, deed, hash }) => (
            <li key={seq}>
              {seq}. {t(`review.event.${deed}`)} <code>{hash.slice(0, 12)}</code>
            </li>
          ))}
        </ol>
      </details>
    )}
  </section>
)

const Entry = ({ event, report, language, t }: { event: Happened } & Omit<Shown, 'trail'>) => {
  const { post, stepLabel, returnedTo, issue, extended, about, correction } = event
  return (
    <li className={`event event-${event.type}`}>
      <p className="event-what">
        {t(`review.event.${event.deed}`)}
        {stepLabel === null ? null : <span className="soft">{` · ${stepLabel[language]}`}</span>}
      </p>
      <p className="event-who">
        {whoWords(event, t)}
        {post === null || post.title === event.actorName ? null : (
          <span className="soft">{` · ${postWords(post, t)}`}</span>
        )}
      </p>
      <p className="event-when">
        <time dateTime={event.at}>{writeMoment({ at: event.at })}</time>
      </p>
      {event.waived === null ? null : <p>{t('review.trail.waived', { unit: event.waived })}</p>}
      {returnedTo === null ? null : (
        <p>
          {t('review.trail.returnedTo', {
            to:
              returnedTo === 'author'
                ? t(report === null ? 'planReview.author' : 'review.decision.author')
                : returnedTo[language],
          })}
        </p>
      )}
      {event.reassignedTo === null ? null : (
        <p>{t('review.trail.reassigned', { name: event.reassignedTo })}</p>
      )}
      {event.escalatedTo.length === 0 ? null : (
        <p>{t('review.trail.escalated', { people: event.escalatedTo.join(', ') })}</p>
      )}
      {issue === null ? null : (
        <p>
          {t('review.trail.issued', {
            number: issue.documentNumber,
            date: writeDate({ date: issue.issuedDate }),
            signer: issue.signer,
          })}
        </p>
      )}
      {about === null ? null : <p>{t('review.trail.about', { row: about })}</p>}
      {extended === null ? null : (
        <p>
          {extended.from === null
            ? t('review.trail.extendedFirst', { until: dayOf(extended.until) })
            : t('review.trail.extended', { from: dayOf(extended.from), until: dayOf(extended.until) })}
        </p>
      )}
      {correction === null ? null : (
        <p>
          <a href={`/bao-cao/${correction}`}>{t('review.trail.correction')}</a>
        </p>
      )}
      {event.reason === undefined ? null : (
        <p className="event-reason">{t(saidAs(event.type), { reason: event.reason })}</p>
      )}
      <Corrected event={event} t={t} />
      {event.rows.length === 0 ? null : (
        <ul className="event-rows">
          {event.rows.map(({ id, kind, name, reason }) => (
            <li key={`${kind}.${id}`}>
              {name} <span className="event-reason">{t('review.trail.reason', { reason })}</span>
            </li>
          ))}
        </ul>
      )}
      {event.hasContent ? (
        <p>
          <a href={`/bao-cao/${report}/nhat-ky/${event.seq}`}>{t('review.trail.content')}</a>
        </p>
      ) : report !== null && sealsContent(event.type) ? (
        <p className="soft small">{t('review.trail.noContent')}</p>
      ) : null}
    </li>
  )
}

const whoWords = ({ actor, actorName, onBehalfOf, onBehalfOfName }: Happened, t: Words): string => {
  const name = actor === SYSTEM ? t('review.trail.system') : (actorName ?? t('review.somebody'))
  return onBehalfOf === undefined
    ? name
    : t('review.trail.onBehalfOf', { name, principal: onBehalfOfName ?? t('review.somebody') })
}

const dayOf = (at: string): string => writeDate({ date: dayInVietnam(at) })

const saidAs = (type: Happened['type']) => {
  if (type === 'explain') return 'review.trail.question'
  return type === 'answer' ? 'review.trail.answer' : 'review.trail.reason'
}

const postWords = ({ title, organisationName }: NonNullable<Happened['post']>, t: Words): string =>
  title.includes(organisationName) ? title : t('person.post', { title, organisation: organisationName })
