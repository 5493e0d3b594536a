import { defineCollection } from '../defineCollection'
import { choice } from '../../fields/choice'
import { day } from '../../fields/day'
import { relation } from '../../fields/relation'
import { scope } from '../../fields/scope'
import { placeOfTarget } from './placeOfTarget'
import { refuseUsedRow } from '../../hooks/refuseUsedRow'

/** What an indicator is to reach by a day, valid since a period: an amended target stands beside the old one. */
export const Targets = defineCollection({
  slug: 'targets',
  record: 'targets',
  group: 'plan',
  defaultSort: 'dueOn',
  admin: {
    useAsTitle: 'dueOn',
    defaultColumns: ['indicator', 'dueOn', 'comparator', 'value', 'upper', 'text', 'validFrom'],
  },
  indexes: [{ fields: ['indicator', 'dueOn', 'validFrom'], unique: true }],
  placeOf: placeOfTarget,
  hooks: { beforeDelete: [refuseUsedRow] },
  fields: [
    relation({ name: 'indicator', to: 'indicators', required: true }),
    {
      type: 'row',
      fields: [day({ name: 'dueOn', required: true }), day({ name: 'validFrom', required: true })],
    },
    {
      type: 'row',
      fields: [
        choice({ name: 'comparator', from: 'comparator' }),
        { name: 'value', type: 'number' },
        { name: 'upper', type: 'number' },
      ],
    },
    { name: 'text', type: 'text', maxLength: 600 },
    relation({ name: 'plan', to: 'plans', admin: { readOnly: true, position: 'sidebar' } }),
    ...scope('province', 'commune'),
  ],
})
