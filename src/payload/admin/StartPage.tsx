import { createLocalReq, type ServerProps } from 'payload'
import { languageOf } from '@/i18n/messages'
import { dbOf } from '@/data/session'
import { readAdminStart } from '@/services/plan/readAdminStart'
import { readOwnWork } from '@/services/plan/readOwnWork'
import type { Words } from './adminSentences'
import { CommuneSetups } from './CommuneSetups'
import { createLink } from './createLink'
import { uploadLink } from './import/importLink'
import { laddersLink } from './ladder/ladderLink'
import { listLink } from './listLink'
import { OwnWork } from './OwnWork'
import { SetupSteps } from './SetupSteps'
import { viewerOf } from './viewerOf'
import { writeMoment } from '@/domain/vietnamese/writeMoment'
import { writePeriod } from './writePeriod'

type Start = Awaited<ReturnType<typeof readAdminStart>>

/** What an administrator finds first: how each plan stands, and who waits for a confirmation. */
export const StartPage = async ({ i18n, payload, user }: ServerProps) => {
  const req = await createLocalReq({ user, req: { i18n: i18n as never } }, payload)
  const { actor, words } = await viewerOf(req)
  if (actor === null) return null
  const now = new Date().toISOString()
  const start = await readAdminStart({ req, actor, now })
  const work = await readOwnWork({ db: dbOf(payload), actor, language: languageOf(i18n.language) })
  const { plans, hasMore, toConfirm, mayCreatePlan, setup, communes, mayAddPeople } = start
  return (
    <div className="reading">
      <OwnWork work={work} words={words} />
      <h2>{words('start.plans')}</h2>
      {plans.length === 0 ? <p>{words('start.noPlan')}</p> : <PlanTable plans={plans} words={words} />}
      <ul className="reading__counts">
        {hasMore && (
          <li>
            <a href="/admin/collections/plans">{words('start.allPlans')}</a>
          </li>
        )}
        {mayCreatePlan && (
          <li>
            <a href={uploadLink()}>{words('setup.readIn')}</a>
          </li>
        )}
        {mayCreatePlan && (
          <li>
            <a href={createLink('plans', {})}>{words('setup.typeIn')}</a>
          </li>
        )}
        <li>
          <a href={laddersLink()}>{words('ladder.title')}</a>
        </li>
        {toConfirm > 0 && (
          <li>
            <a href={listLink('appointments', { state: 'proposed' })}>
              {words('start.toConfirm', { count: toConfirm })}
            </a>
          </li>
        )}
      </ul>
      {setup !== null && <SetupSteps setup={setup} mayAddPeople={mayAddPeople} words={words} />}
      {communes !== null && <CommuneSetups setups={communes} mayReadIn={mayCreatePlan} words={words} />}
    </div>
  )
}

const PlanTable = ({ plans, words }: { plans: Start['plans']; words: Words }) => (
  <table role="table" className="reading__stacks">
    <thead>
      <tr role="row">
        {['plan', 'state', 'period', 'reports', 'due'].map((column) => (
          <th key={column} scope="col" role="columnheader">
            {words(`start.columns.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {plans.map((plan) => (
        <tr key={plan.id} role="row">
          <th scope="row" role="rowheader">
            <a href={`/admin/collections/plans/${plan.id}`}>{plan.label}</a>
          </th>
          <td role="cell" data-label={words('start.columns.state')}>
            {words(`start.states.${plan.state}`)}
            {plan.state === 'draft' && plan.gaps > 0 && (
              <small>{words('start.gaps', { count: plan.gaps })}</small>
            )}
          </td>
          <td role="cell" data-label={words('start.columns.period')}>
            {plan.newest !== null && writePeriod({ key: plan.newest.periodKey, words })}
          </td>
          <td role="cell" data-label={words('start.columns.reports')}>
            {plan.newest !== null && (
              <a href={listLink('reports', { plan: plan.id, periodKey: plan.newest.periodKey })}>
                {words('planReadiness.ofReports', {
                  approved: plan.newest.approved,
                  reports: plan.newest.reports,
                })}
              </a>
            )}
          </td>
          <td role="cell" data-label={words('start.columns.due')}>
            {plan.newest?.communeDueAt && writeMoment({ at: plan.newest.communeDueAt })}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
