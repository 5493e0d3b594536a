import { defineCollection } from '../defineCollection'
import { currentPlan } from '../../fields/currentPlan'
import { relation } from '../../fields/relation'
import { scope } from '../../fields/scope'
import { sideBySide } from '../../fields/sideBySide'
import { sourceLine } from '../../fields/sourceLine'
import { placeAtEnd } from '../../hooks/placeAtEnd'
import { placeInPlan } from '../../hooks/placeInPlan'
import { refuseUsedRow } from '../../hooks/refuseUsedRow'

/** What a plan means to spend on. The amount may be empty: some issued plans state none. */
export const BudgetItems = defineCollection({
  slug: 'budget-items',
  record: 'budget-items',
  ofPlan: true,
  group: 'plan',
  defaultSort: ['plan', 'position'],
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'no', 'purpose', 'sources', 'amount', 'commune'] },
  placeOf: placeInPlan,
  hooks: { beforeChange: [placeAtEnd('budget-items')], beforeDelete: [refuseUsedRow] },
  fields: [
    relation({ name: 'plan', to: 'plans', required: true, defaultValue: currentPlan }),
    sideBySide(
      { name: 'no', type: 'text', required: true, maxLength: 20 },
      { name: 'position', type: 'number', min: 0, max: 10000 },
    ),
    { name: 'name', type: 'textarea', required: true, maxLength: 1000 },
    { name: 'purpose', type: 'textarea', maxLength: 2000 },
    { name: 'sources', type: 'text', hasMany: true, maxRows: 10, maxLength: 120 },
    { name: 'amount', type: 'number', min: 0, max: 1_000_000_000_000_000 },
    sourceLine(),
    ...scope('province', 'commune'),
  ],
})
