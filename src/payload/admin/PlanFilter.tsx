import type { CollectionSlug, ListViewServerPropsOnly } from 'payload'
import { createLocalReq } from 'payload'
import { readPlanChoices } from '@/services/plan/readPlanChoices'
import { listLink } from './listLink'
import { viewerOf } from './viewerOf'

/** One step to the rows of one plan, above the lists of what belongs to plans. Nothing where there is only one plan. */
export const PlanFilter = async ({
  collectionConfig,
  i18n,
  payload,
  searchParams,
  user,
}: ListViewServerPropsOnly) => {
  const req = await createLocalReq({ user, req: { i18n: i18n as never } }, payload)
  const { words } = await viewerOf(req)
  const plans = await readPlanChoices({ req })
  if (plans.length < 2) return null
  const asked = JSON.stringify(searchParams ?? {})
  const collection = collectionConfig.slug as CollectionSlug
  return (
    <nav className="plan-filter" aria-label={words('start.filter')}>
      <a href={`/admin/collections/${collection}`} aria-current={asked.includes('plan') ? undefined : 'true'}>
        {words('start.everyPlan')}
      </a>
      {plans.map(({ id, label }) => (
        <a
          key={id}
          href={listLink(collection, { plan: id })}
          title={label}
          aria-current={asked.includes(id) ? 'true' : undefined}
        >
          {label.split(': ')[0]}
        </a>
      ))}
    </nav>
  )
}
