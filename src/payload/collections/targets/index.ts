import { defineCollection } from '../defineCollection'
import { choice } from '../../fields/choice'
import { dayOfCurrentPlan } from '../../fields/currentPlan'
import { day } from '../../fields/day'
import { label } from '../../fields/label'
import { onlySaved } from '../../fields/onlySaved'
import { relation } from '../../fields/relation'
import { planOfIndicator } from '../../fields/planOfIndicator'
import { scope } from '../../fields/scope'
import { sideBySide } from '../../fields/sideBySide'
import { labelPlanRows } from '../../hooks/labelPlanRows'
import { keepJudged } from './keepJudged'
import { placeOfTarget } from './placeOfTarget'
import { refuseUsedRow } from '../../hooks/refuseUsedRow'

/** What an indicator is to reach by a day, valid since a period: an amended target stands beside the old one. */
export const Targets = defineCollection({
  slug: 'targets',
  record: 'targets',
  ofPlan: true,
  group: 'plan',
  defaultSort: ['plan', 'indicator', 'dueOn'],
  admin: {
    useAsTitle: 'label',
    defaultColumns: ['indicator', 'comparator', 'value', 'text', 'dueOn', 'validFrom'],
  },
  indexes: [{ fields: ['indicator', 'dueOn', 'validFrom'], unique: true }],
  placeOf: placeOfTarget,
  hooks: { beforeChange: [keepJudged], afterChange: [labelPlanRows], beforeDelete: [refuseUsedRow] },
  fields: [
    label(),
    relation({ name: 'indicator', to: 'indicators', required: true }),
    sideBySide(
      choice({ name: 'comparator', from: 'comparator' }),
      { name: 'value', type: 'number' },
      { name: 'upper', type: 'number', admin: { condition: (data) => data.comparator === 'between' } },
    ),
    { name: 'text', type: 'text', maxLength: 600 },
    sideBySide(
      day({ name: 'dueOn', required: true, defaultValue: dayOfCurrentPlan('planTo') }),
      day({ name: 'validFrom', required: true, defaultValue: dayOfCurrentPlan('planFrom') }),
    ),
    relation({ name: 'amendment', to: 'amendments', among: planOfIndicator }),
    relation({ name: 'plan', to: 'plans', admin: { readOnly: true, ...onlySaved } }),
    ...scope('province', 'commune'),
  ],
})
