import { defineCollection } from '../defineCollection'
import { choice } from '../../fields/choice'
import { relation } from '../../fields/relation'
import { samePlan } from '../../fields/samePlan'
import { scope } from '../../fields/scope'
import { placeInPlan } from '../../hooks/placeInPlan'
import { refuseUsedRow } from '../../hooks/refuseUsedRow'
import { settleRowOwners } from '../../hooks/settleRowOwners'

/** What a plan promises to reach. The indicator owns its unit, kind and direction; the catalogue only gives defaults. */
export const Indicators = defineCollection({
  slug: 'indicators',
  record: 'indicators',
  group: 'plan',
  defaultSort: 'position',
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['no', 'name', 'unit', 'kind', 'section', 'plan'],
    listSearchableFields: ['name', 'no'],
  },
  placeOf: placeInPlan,
  hooks: { afterChange: [settleRowOwners], beforeDelete: [refuseUsedRow] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'indicator',
          fields: [
            relation({ name: 'plan', to: 'plans', required: true }),
            relation({ name: 'section', to: 'sections', among: samePlan }),
            {
              type: 'row',
              fields: [
                { name: 'no', type: 'text', required: true, maxLength: 20 },
                { name: 'position', type: 'number', defaultValue: 0, min: 0, max: 10000 },
              ],
            },
            { name: 'name', type: 'textarea', required: true, maxLength: 1000 },
            {
              type: 'row',
              fields: [
                { name: 'unit', type: 'text', maxLength: 80 },
                choice({ name: 'kind', from: 'indicatorKind', required: true, defaultValue: 'percent' }),
              ],
            },
            {
              type: 'row',
              fields: [
                choice({ name: 'direction', from: 'direction', required: true, defaultValue: 'higher' }),
                choice({ name: 'basis', from: 'basis', required: true, defaultValue: 'snapshot' }),
              ],
            },
            { name: 'baseline', type: 'number' },
            { name: 'ratio', type: 'checkbox', defaultValue: false },
            choice({ name: 'jointRule', from: 'jointRule', required: true, defaultValue: 'first' }),
            { name: 'required', type: 'checkbox', defaultValue: false },
            relation({ name: 'catalogue', to: 'catalogue' }),
            {
              name: 'targets',
              type: 'join',
              collection: 'targets',
              on: 'indicator',
              admin: { defaultColumns: ['dueOn', 'comparator', 'value', 'upper', 'text'] },
            },
            {
              name: 'owners',
              type: 'join',
              collection: 'responsibilities',
              on: 'indicator',
              admin: { defaultColumns: ['kind', 'unit', 'reporter', 'rawText', 'confirmed'] },
            },
          ],
        },
        {
          label: 'source',
          fields: [
            { name: 'rawTarget', type: 'text', maxLength: 600 },
            { name: 'rawOwner', type: 'text', maxLength: 600 },
            { name: 'sourceLine', type: 'number' },
            { name: 'flags', type: 'text', hasMany: true, maxRows: 20, maxLength: 60 },
          ],
        },
        {
          label: 'history',
          fields: [
            {
              name: 'history',
              type: 'ui',
              admin: { components: { Field: '/src/payload/admin/IndicatorHistory#IndicatorHistory' } },
            },
          ],
        },
      ],
    },
    ...scope('province', 'commune'),
  ],
})
