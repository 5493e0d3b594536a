import { dayInVietnam } from '@/domain/time'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { OwnWork as Work } from '@/services/plan/readOwnWork'
import type { Words } from './adminSentences'

type Plan = Work['plans'][number]

/** What waits for the reader in the workspace, which they would otherwise learn from mail alone. */
export const OwnWork = ({ work: { plans, unread }, words }: { work: Work; words: Words }) => (
  <section className="own-work">
    <h2>{words('ownWork.title')}</h2>
    {plans.length === 0 ? (
      <p>{words('ownWork.none')}</p>
    ) : (
      <ul className="own-work__plans">
        {plans.map((plan) => (
          <li
            key={`${plan.group} ${plan.id}`}
            className={plan.group === 'sent' ? undefined : 'own-work__asks'}
          >
            <span className="own-work__state">
              {words(`ownWork.states.${plan.group}`, {
                step: plan.stepLabel ?? '',
                name: plan.onBehalfOf ?? '',
              })}
            </span>
            <a href={`/ke-hoach/${plan.id}/duyet`}>{plan.title}</a>
            <Below plan={plan} words={words} />
          </li>
        ))}
      </ul>
    )}
    <p>
      <a href="/thong-bao">{words('ownWork.notices', { count: unread })}</a>
    </p>
  </section>
)

const Below = ({ plan: { since, returned, turn, more, group }, words }: { plan: Plan; words: Words }) => {
  const day = since === null ? '' : writeDate({ date: dayInVietnam(since) })
  if (group === 'returned')
    return (
      <small>
        {words('ownWork.returnedBy', { name: returned?.actorName ?? words('ownWork.somebody'), day })}
        {returned?.reason && ` ${words('ownWork.reason', { reason: returned.reason })}`}
      </small>
    )
  if (group === 'sent')
    return (
      <small>
        {turn.length === 0
          ? words('ownWork.nobody')
          : words('ownWork.turn', { people: turn.join(', '), more, day })}
      </small>
    )
  return <small>{words('ownWork.since', { day })}</small>
}
