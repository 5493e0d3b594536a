import type { UIFieldServerProps } from 'payload'
import { writeMoment } from '@/domain/vietnamese/writeMoment'
import { languageOf, type Language } from '@/i18n/messages'
import { readPlanClimb } from '@/services/plan/readPlanClimb'
import { readSendingsForAdmin } from '@/services/notice/readSendingsForAdmin'
import type { Words } from './adminSentences'
import { SendingsTable } from './SendingsTable'
import { viewerOf } from './viewerOf'

type Climb = NonNullable<Awaited<ReturnType<typeof readPlanClimb>>>

/** Beside a plan's state: where it is on its ladder, what can be done about it there, and the way to it. */
export const PlanClimb = async ({ id, req }: UIFieldServerProps) => {
  const { actor, words } = await viewerOf(req)
  if (id === undefined || actor === null) return null
  const climb = await readPlanClimb({ payload: req.payload, actor, plan: String(id) })
  if (climb === null) return null
  const subject = { kind: 'plan', id: String(id) } as const
  const sendings = await readSendingsForAdmin({ payload: req.payload, actor, subject })
  const isToSend = climb.state === 'draft' && climb.maySend
  return (
    <section className="reading" aria-label={words('planClimb.title')}>
      <h3>{words('planClimb.title')}</h3>
      <Standing climb={climb} language={languageOf(req.i18n.language)} words={words} />
      <p>
        <a
          className={isToSend ? 'import__button import__button--main' : undefined}
          href={`/ke-hoach/${String(id)}/duyet`}
        >
          {words(isToSend ? 'planClimb.send' : 'planClimb.open')}
        </a>
      </p>
      {sendings !== null && sendings.length > 0 && (
        <details>
          <summary>{words('reportSendings.title')}</summary>
          <SendingsTable sendings={sendings} words={words} />
        </details>
      )}
    </section>
  )
}

type Shown = { climb: Climb; language: Language; words: Words }

const Standing = ({ climb: { state, open, returned, isReady }, language, words }: Shown) => {
  if (open !== null)
    return (
      <>
        <p>
          {words('planClimb.waits', {
            step: open.label?.[language] ?? '',
            since: open.since === null ? '' : writeMoment({ at: open.since }),
          })}
        </p>
        <p>
          {open.people.length === 0
            ? words('planClimb.nobody')
            : words('planClimb.locked', { people: open.people.join(', ') })}
        </p>
      </>
    )
  if (returned !== null)
    return (
      <>
        <p className="reading__bad">
          {words('planClimb.returned', { by: returned.by ?? '', moment: writeMoment({ at: returned.at }) })}
        </p>
        {returned.reason !== null && <p>{words('planClimb.reason', { reason: returned.reason })}</p>}
      </>
    )
  if (state !== 'draft') return null
  return <p>{words(isReady ? 'planClimb.ready' : 'planClimb.notReady')}</p>
}
