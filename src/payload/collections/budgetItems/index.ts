import { defineCollection } from '../defineCollection'
import { relation } from '../../fields/relation'
import { scope } from '../../fields/scope'
import { placeInPlan } from '../../hooks/placeInPlan'
import { refuseUsedRow } from '../../hooks/refuseUsedRow'

/** What a plan means to spend on. The amount may be empty: some issued plans state none. */
export const BudgetItems = defineCollection({
  slug: 'budget-items',
  record: 'budget-items',
  group: 'plan',
  defaultSort: 'position',
  admin: { useAsTitle: 'name', defaultColumns: ['no', 'name', 'purpose', 'sources', 'amount', 'plan'] },
  placeOf: placeInPlan,
  hooks: { beforeDelete: [refuseUsedRow] },
  fields: [
    relation({ name: 'plan', to: 'plans', required: true }),
    { name: 'no', type: 'text', required: true, maxLength: 20 },
    { name: 'position', type: 'number', defaultValue: 0, min: 0, max: 10000 },
    { name: 'name', type: 'textarea', required: true, maxLength: 1000 },
    { name: 'purpose', type: 'textarea', maxLength: 2000 },
    { name: 'sources', type: 'text', hasMany: true, maxRows: 10, maxLength: 120 },
    { name: 'amount', type: 'number', min: 0, max: 1_000_000_000_000_000 },
    { name: 'sourceLine', type: 'number' },
    ...scope('province', 'commune'),
  ],
})
