import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import type { IsoDate } from '@/domain/time'
import type { PlanDocument } from '@/services/plan/readPlanDocument'
import { Mark } from '../_shell/Mark'
import type { Words } from '../_shell/words'
import { Amendments } from './Amendments'
import { Budget } from './Budget'
import { Contents, partIds, type PlanPart } from './Contents'
import { goalsHtml } from './goalsHtml'
import { IndicatorTable } from './IndicatorTable'
import { OwnerCounts } from './OwnerCounts'
import { ownUnits, type PlanAsked } from './planFilter'
import { PlanFilters } from './PlanFilters'
import { planStateLight } from './planStateLight'
import { PlanTitle } from './PlanTitle'
import { Rules } from './Rules'
import { TaskList } from './TaskList'

type Shown = {
  document: PlanDocument
  asked: PlanAsked
  actor: Actor
  path: string
  today: IsoDate
  t: Words
}

/** The plan from its head to its reporting rules, with the way to each part beside it. */
export const PlanPage = ({ document, asked, actor, path, today, t }: Shown) => {
  const { head, total, shown, owners, undecided } = document
  const goals = goalsHtml(head.goals)
  const isFiltered = shown.indicators + shown.tasks < total.indicators + total.tasks
  const holds: Record<PlanPart, boolean> = {
    basis: head.legalBasis.length > 0,
    goals: goals !== '',
    amendments: head.amendments.length > 0,
    indicators: total.indicators > 0,
    tasks: total.tasks > 0,
    budget: head.budget.length > 0,
    rules: head.rules.length > 0,
    owners: owners.length > 0,
  }
  const parts = (Object.keys(partIds) as PlanPart[]).filter((part) => holds[part])
  return (
    <article className="plan-page">
      {can({ actor, record: 'plans', operation: 'read', row: { province: head.province } }) ? (
        <a className="back plan-back" href="/ke-hoach">
          {t('plan.back')}
        </a>
      ) : null}
      <PlanTitle head={head} t={t} />
      <Facts document={document} t={t} />
      <p className="plan-take">
        <a href={`/ke-hoach/${head.id}/van-ban`} download>
          {t('document.plan')}
        </a>{' '}
        <a href={`${path}/excel`} download>
          {t('sheets.plan')}
        </a>
      </p>
      {head.hasLadder ? (
        <p>
          <a href={`/ke-hoach/${head.id}/duyet`}>{t('planReview.link')}</a>
        </p>
      ) : null}
      <Contents document={document} parts={parts} t={t} />
      <div className="plan-body">
        {holds.basis ? (
          <Part part="basis" t={t}>
            <ul className="basis">
              {head.legalBasis.map((text, index) => (
                <li key={index}>{text}</li>
              ))}
            </ul>
          </Part>
        ) : null}
        {holds.goals ? (
          <Part part="goals" t={t}>
            <div className="prose" dangerouslySetInnerHTML={{ __html: goals }} />
          </Part>
        ) : null}
        {holds.amendments ? (
          <Part part="amendments" t={t}>
            <Amendments amendments={head.amendments} t={t} />
          </Part>
        ) : null}
        {total.indicators + total.tasks === 0 ? null : (
          <PlanFilters
            path={path}
            asked={asked}
            owners={owners}
            sections={head.sections}
            hasOwnUnit={ownUnits(actor).length > 0}
            t={t}
          />
        )}
        {isFiltered ? (
          <p className="notice notice-info" role="status">
            {t('plan.filter.result', {
              indicators: shown.indicators,
              allIndicators: total.indicators,
              tasks: shown.tasks,
              allTasks: total.tasks,
            })}
          </p>
        ) : null}
        {undecided === 0 ? null : (
          <p className="notice plan-doubt">{t('plan.undecided', { count: undecided })}</p>
        )}
        {holds.indicators ? (
          <Part part="indicators" t={t}>
            {shown.indicators === 0 ? (
              <p className="empty">{t('plan.filter.nothing')}</p>
            ) : (
              <IndicatorTable sections={document.indicators} planTo={head.planTo} today={today} t={t} />
            )}
          </Part>
        ) : null}
        {holds.tasks ? (
          <Part part="tasks" t={t}>
            {shown.tasks === 0 ? (
              <p className="empty">{t('plan.filter.nothing')}</p>
            ) : (
              <TaskList sections={document.tasks} states={document.parts} t={t} />
            )}
          </Part>
        ) : null}
        {holds.budget ? (
          <Part part="budget" t={t}>
            <Budget items={head.budget} t={t} />
          </Part>
        ) : null}
        {holds.rules ? (
          <Part part="rules" t={t}>
            <Rules rules={head.rules} t={t} />
          </Part>
        ) : null}
        {holds.owners ? (
          <Part part="owners" t={t}>
            <OwnerCounts owners={owners} path={path} t={t} />
          </Part>
        ) : null}
        <p className="soft small plan-print-hint">{t('plan.print')}</p>
      </div>
    </article>
  )
}

const Part = ({ part, t, children }: { part: PlanPart; t: Words; children: React.ReactNode }) => (
  <section className={`plan-part part-${part}`} aria-labelledby={partIds[part]}>
    <h2 id={partIds[part]}>{t(`plan.part.${part}`)}</h2>
    {children}
  </section>
)

const Facts = ({ document, t }: { document: PlanDocument; t: Words }) => {
  const { head, total } = document
  return (
    <dl className="facts plan-facts" aria-label={t('plan.facts.label')}>
      <div>
        <dt>{t('plan.facts.state')}</dt>
        <dd>
          <Mark light={planStateLight[head.state]}>{t(`plan.state.${head.state}`)}</Mark>
        </dd>
      </div>
      <div>
        <dt>{t('plan.facts.rows')}</dt>
        <dd>{t('plan.facts.rowsText', total)}</dd>
      </div>
      {head.focalUnitName === null ? null : (
        <div>
          <dt>{t('plan.facts.focal')}</dt>
          <dd>{head.focalUnitName}</dd>
        </div>
      )}
      {head.receiverName === null ? null : (
        <div>
          <dt>{t('plan.facts.receiver')}</dt>
          <dd>{head.receiverName}</dd>
        </div>
      )}
    </dl>
  )
}
