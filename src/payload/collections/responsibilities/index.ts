import type { Where } from 'payload'
import { defineCollection } from '../defineCollection'
import { choice } from '../../fields/choice'
import { relation } from '../../fields/relation'
import { samePlan } from '../../fields/samePlan'
import { scope } from '../../fields/scope'
import { placeInPlan } from '../../hooks/placeInPlan'
import { refuseUsedRow } from '../../hooks/refuseUsedRow'
import { settleRowOwners } from '../../hooks/settleRowOwners'
import { namesOneRow } from './namesOneRow'
import { settleAfterDelete } from './settleAfterDelete'

const unitsHere = ({ data }: { data: { commune?: unknown } }): boolean | Where =>
  data?.commune ? { commune: { equals: data.commune as string } } : true

/** Who leads and who coordinates a row, in the order of the document, and which unit reports it. Forms, gates and rights all read this. */
export const Responsibilities = defineCollection({
  slug: 'responsibilities',
  record: 'responsibilities',
  group: 'plan',
  defaultSort: 'order',
  admin: {
    useAsTitle: 'rawText',
    defaultColumns: ['indicator', 'task', 'kind', 'unit', 'reporter', 'confirmed'],
  },
  placeOf: placeInPlan,
  hooks: {
    beforeChange: [namesOneRow],
    afterChange: [settleRowOwners],
    beforeDelete: [refuseUsedRow],
    afterDelete: [settleAfterDelete],
  },
  fields: [
    relation({ name: 'plan', to: 'plans', required: true }),
    relation({
      name: 'indicator',
      to: 'indicators',
      among: samePlan,
      admin: { condition: (data) => !data.task },
    }),
    relation({ name: 'task', to: 'tasks', among: samePlan, admin: { condition: (data) => !data.indicator } }),
    choice({ name: 'kind', from: 'responsibilityKind', required: true, defaultValue: 'lead' }),
    { name: 'order', type: 'number', defaultValue: 1, min: 1, max: 100, required: true },
    choice({ name: 'nature', from: 'ownerNature', required: true, defaultValue: 'unit' }),
    relation({ name: 'unit', to: 'organisations', among: unitsHere }),
    relation({ name: 'reporter', to: 'organisations', among: unitsHere }),
    { name: 'rawText', type: 'text', maxLength: 300 },
    { name: 'confirmed', type: 'checkbox', defaultValue: false },
    ...scope('province', 'commune'),
  ],
})
