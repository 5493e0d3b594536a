import type { UIFieldServerProps } from 'payload'
import { dayInVietnam } from '@/domain/time'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { languageOf, type Language } from '@/i18n/messages'
import { readSendingsForAdmin } from '@/services/notice/readSendingsForAdmin'
import { readTrailForAdmin } from '@/services/report/readTrailForAdmin'
import type { Words } from './adminSentences'
import { ReportSendings } from './ReportSendings'
import { viewerOf } from './viewerOf'
import { writeMoment } from '@/domain/vietnamese/writeMoment'

type Trail = NonNullable<Awaited<ReturnType<typeof readTrailForAdmin>>>

/** The way of a report through its ladder, told step by step, whether the record of it is whole, and who was told of it. */
export const ReportTrail = async ({ id, req }: UIFieldServerProps) => {
  const { actor, words } = await viewerOf(req)
  const trail =
    actor === null || id === undefined
      ? null
      : await readTrailForAdmin({ payload: req.payload, actor, id: String(id) })
  if (trail === null) return <p>{words('reportValues.notVisible')}</p>
  const language = languageOf(req.i18n.language)
  const sendings =
    actor === null
      ? null
      : await readSendingsForAdmin({
          payload: req.payload,
          actor,
          subject: { kind: 'report', id: String(id) },
        })
  return (
    <div className="reading">
      <p className={trail.verified ? 'reading__good' : 'reading__bad'}>
        {words(trail.verified ? 'reportTrail.verified' : 'reportTrail.notVerified')}
      </p>
      {trail.events.length === 0 && <p>{words('reportTrail.empty')}</p>}
      <ol className="reading__trail">
        {trail.events.map((event) => (
          <TrailStep key={event.seq} event={event} steps={trail.steps} language={language} words={words} />
        ))}
      </ol>
      {sendings !== null && <ReportSendings sendings={sendings} words={words} />}
    </div>
  )
}

type Step = { event: Trail['events'][number]; steps: Trail['steps']; language: Language; words: Words }

const TrailStep = ({ event, steps, language, words }: Step) => {
  const step = event.step === null ? null : (steps[event.step]?.[language] ?? event.step)
  return (
    <li>
      <time dateTime={event.at}>{writeMoment({ at: event.at })}</time>
      <div>
        <strong>{words(`reportTrail.verbs.${event.deed}`)}</strong>
        {step !== null && words('reportTrail.atStep', { step })}
        {event.actorName !== null && words('reportTrail.by', { person: event.actorName })}
        <small>{words('reportTrail.became', { state: words(`reportTrail.states.${event.to}`) })}</small>
        {event.waived !== null && <p>{event.waived}</p>}
        {event.extended !== null && (
          <p>
            {words('reportTrail.extended', {
              until: writeDate({ date: dayInVietnam(event.extended.until) }),
            })}
          </p>
        )}
        {event.about !== null && <p>{words('reportTrail.about', { row: event.about })}</p>}
        {event.issue !== null && (
          <p>
            {words('reportTrail.issued', {
              number: event.issue.documentNumber,
              date: writeDate({ date: event.issue.issuedDate }),
              signer: event.issue.signer,
            })}
          </p>
        )}
        {event.reason !== undefined && <p>{words('reportTrail.because', { reason: event.reason })}</p>}
        {event.rows.length > 0 && (
          <ul>
            {event.rows.map((row) => (
              <li key={row.name}>{words('reportTrail.row', row)}</li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}
