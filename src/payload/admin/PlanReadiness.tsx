import type { UIFieldServerProps } from 'payload'
import { readPlanReadiness } from '@/services/plan/readPlanReadiness'
import type { Words } from './adminSentences'
import { PlanAhead } from './PlanAhead'
import { PlanDoubts } from './PlanDoubts'
import { PlanPeriods } from './PlanPeriods'
import { RefreshWhenSaved } from './RefreshWhenSaved'
import { clearsLink } from './clears/clearsLink'
import { createLink } from './createLink'
import { uploadLink } from './import/importLink'
import { listLink } from './listLink'
import { viewerOf } from './viewerOf'

type Readiness = NonNullable<Awaited<ReturnType<typeof readPlanReadiness>>>

/** Whether a plan can be in force, what is missing with where to fill it in, and which months are open. */
export const PlanReadiness = async ({ data, id, req }: UIFieldServerProps) => {
  const { actor, words } = await viewerOf(req)
  if (id === undefined) return <p>{words('planReadiness.saveFirst')}</p>
  const plan = String(id)
  const readiness =
    actor === null
      ? null
      : await readPlanReadiness({ payload: req.payload, actor, plan, now: new Date().toISOString() })
  if (readiness === null) return <p>{words('planReadiness.notVisible')}</p>
  return (
    <div className="reading">
      <RefreshWhenSaved asOf={String(data.updatedAt)} />
      <Counts readiness={readiness} plan={plan} words={words} />
      {readiness.state !== 'closed' && (
        <p>
          <a href={clearsLink(plan)}>{words('setup.ways.clears')}</a>
          {' · '}
          <a href={uploadLink({ plan })}>{words('setup.readAgain')}</a>
        </p>
      )}
      {readiness.state === 'draft' && (
        <Gaps gaps={readiness.gaps} plan={plan} hasLadder={Boolean(data.planLadder)} words={words} />
      )}
      <PlanDoubts doubts={readiness.doubts} tight={readiness.tight} plan={plan} words={words} />
      {readiness.state !== 'draft' && <PlanPeriods readiness={readiness} plan={plan} words={words} />}
      <PlanAhead ahead={readiness.ahead} words={words} />
    </div>
  )
}

const counted = [
  ['indicators', 'indicators'],
  ['tasks', 'tasks'],
  ['rules', 'reporting-rules'],
] as const

const Counts = ({
  readiness: { setup },
  plan,
  words,
}: {
  readiness: Readiness
  plan: string
  words: Words
}) => (
  <ul className="reading__counts">
    {counted.map(([name, collection]) => (
      <li key={name}>
        <a href={listLink(collection, { plan })}>
          {words(`planReadiness.count.${name}`, { count: setup[name] })}
        </a>
      </li>
    ))}
  </ul>
)

type OfGaps = { gaps: Readiness['gaps']; plan: string; hasLadder: boolean; words: Words }

const Gaps = ({ gaps, plan, hasLadder, words }: OfGaps) => {
  if (gaps.length === 0)
    return (
      <p className="reading__good">
        {words(hasLadder ? 'planReadiness.readyToSend' : 'planReadiness.ready')}
      </p>
    )
  return (
    <section>
      <h3>{words('planReadiness.notReady')}</h3>
      <ul>
        {gaps.map((gap) => (
          <li key={gap}>
            <strong>{words(`planReadiness.gaps.${gap}`)}.</strong> {words(`planReadiness.howTo.${gap}`)}{' '}
            {gap in created && (
              <a href={createLink(created[gap as keyof typeof created], { plan })}>
                {words(`planReadiness.add.${gap}`)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The collection whose form fills a gap; the others are chosen on the plan's own form. */
const created = { rows: 'indicators', rules: 'reporting-rules' } as const
