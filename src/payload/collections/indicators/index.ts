import type { Condition } from 'payload'
import { defineCollection } from '../defineCollection'
import { choice } from '../../fields/choice'
import { currentPlan } from '../../fields/currentPlan'
import { label } from '../../fields/label'
import { relation } from '../../fields/relation'
import { scope } from '../../fields/scope'
import { sectionsFor } from '../../fields/sectionsFor'
import { sideBySide } from '../../fields/sideBySide'
import { sourceLine } from '../../fields/sourceLine'
import { whenSaved } from '../../fields/whenSaved'
import { labelPlanRows } from '../../hooks/labelPlanRows'
import { placeAtEnd } from '../../hooks/placeAtEnd'
import { placeInPlan } from '../../hooks/placeInPlan'
import { refuseUsedRow } from '../../hooks/refuseUsedRow'
import { settleRowOwners } from '../../hooks/settleRowOwners'
import { keepMeasure } from './keepMeasure'

const isFigure: Condition = (data) => ['percent', 'number', 'range'].includes(String(data.kind))

/** What a plan promises to reach. The indicator owns its unit, kind and direction; the catalogue only gives defaults. */
export const Indicators = defineCollection({
  slug: 'indicators',
  record: 'indicators',
  ofPlan: true,
  group: 'plan',
  defaultSort: ['plan', 'position'],
  admin: {
    useAsTitle: 'label',
    defaultColumns: ['label', 'unit', 'kind', 'section', 'commune'],
    listSearchableFields: ['name', 'no'],
  },
  placeOf: placeInPlan,
  hooks: {
    beforeChange: [keepMeasure, placeAtEnd('indicators')],
    afterChange: [settleRowOwners, labelPlanRows],
    beforeDelete: [refuseUsedRow],
  },
  fields: [
    label(),
    {
      type: 'tabs',
      tabs: [
        {
          label: 'indicator',
          fields: [
            relation({ name: 'plan', to: 'plans', required: true, defaultValue: currentPlan }),
            relation({
              name: 'section',
              to: 'sections',
              among: sectionsFor('indicators'),
              admin: { allowCreate: true },
            }),
            sideBySide(
              { name: 'no', type: 'text', required: true, maxLength: 20 },
              { name: 'position', type: 'number', min: 0, max: 10000 },
            ),
            { name: 'name', type: 'textarea', required: true, maxLength: 1000 },
            sideBySide(
              choice({ name: 'kind', from: 'indicatorKind', required: true, defaultValue: 'percent' }),
              { name: 'unit', type: 'text', maxLength: 80, admin: { condition: isFigure } },
            ),
            sideBySide(
              choice({
                name: 'direction',
                from: 'direction',
                required: true,
                defaultValue: 'higher',
                admin: { condition: isFigure },
              }),
              choice({
                name: 'basis',
                from: 'basis',
                required: true,
                defaultValue: 'snapshot',
                admin: { condition: isFigure },
              }),
            ),
            { name: 'baseline', type: 'number', admin: { condition: isFigure } },
            { name: 'ratio', type: 'checkbox', defaultValue: false, admin: { condition: isFigure } },
            choice({ name: 'jointRule', from: 'jointRule', required: true, defaultValue: 'first' }),
            { name: 'required', type: 'checkbox', defaultValue: false },
            relation({ name: 'catalogue', to: 'catalogue' }),
            {
              name: 'targets',
              type: 'join',
              collection: 'targets',
              on: 'indicator',
              admin: {
                defaultColumns: ['dueOn', 'comparator', 'value', 'upper', 'text', 'validFrom', 'amendment'],
                condition: whenSaved,
              },
            },
            {
              name: 'owners',
              type: 'join',
              collection: 'responsibilities',
              on: 'indicator',
              admin: {
                defaultColumns: ['kind', 'unit', 'reporter', 'rawText', 'confirmed'],
                condition: whenSaved,
              },
            },
          ],
        },
        {
          label: 'source',
          fields: [
            { name: 'rawTarget', type: 'text', maxLength: 600 },
            { name: 'rawOwner', type: 'text', maxLength: 600 },
            sourceLine(),
            { name: 'flags', type: 'text', hasMany: true, maxRows: 20, maxLength: 60 },
          ],
        },
        {
          label: 'history',
          admin: { condition: whenSaved },
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
