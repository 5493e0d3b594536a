import { defineCollection } from '../defineCollection'
import { choice } from '../../fields/choice'
import { currentPlan } from '../../fields/currentPlan'
import { label } from '../../fields/label'
import { relation } from '../../fields/relation'
import { samePlan } from '../../fields/samePlan'
import { scope } from '../../fields/scope'
import { sideBySide } from '../../fields/sideBySide'
import { unitsOfPlan } from '../../fields/unitsOfPlan'
import { labelPlanRows } from '../../hooks/labelPlanRows'
import { placeInPlan } from '../../hooks/placeInPlan'
import { refuseUsedRow } from '../../hooks/refuseUsedRow'
import { settleRowOwners } from '../../hooks/settleRowOwners'
import { namesOneRow } from './namesOneRow'
import { settleAfterDelete } from './settleAfterDelete'

const namesUnit = (nature: unknown): boolean => nature === 'unit' || nature === 'external'

/** Who leads and who coordinates a row, in the order of the document, and which unit reports it. Forms, gates and rights all read this. */
export const Responsibilities = defineCollection({
  slug: 'responsibilities',
  record: 'responsibilities',
  ofPlan: true,
  group: 'plan',
  defaultSort: ['plan', 'label'],
  admin: {
    useAsTitle: 'label',
    defaultColumns: ['label', 'kind', 'nature', 'reporter', 'confirmed', 'commune'],
    listSearchableFields: ['label', 'rawText'],
  },
  placeOf: placeInPlan,
  hooks: {
    beforeChange: [namesOneRow],
    afterChange: [settleRowOwners, labelPlanRows],
    beforeDelete: [refuseUsedRow],
    afterDelete: [settleAfterDelete],
  },
  fields: [
    label(),
    relation({ name: 'plan', to: 'plans', required: true, defaultValue: currentPlan }),
    relation({
      name: 'indicator',
      to: 'indicators',
      among: samePlan,
      admin: { condition: (data) => !data.task },
    }),
    relation({ name: 'task', to: 'tasks', among: samePlan, admin: { condition: (data) => !data.indicator } }),
    sideBySide(choice({ name: 'kind', from: 'responsibilityKind', required: true, defaultValue: 'lead' }), {
      name: 'order',
      type: 'number',
      defaultValue: 1,
      min: 1,
      max: 100,
      required: true,
    }),
    choice({ name: 'nature', from: 'ownerNature', required: true, defaultValue: 'unit' }),
    relation({
      name: 'unit',
      to: 'organisations',
      among: unitsOfPlan,
      admin: { allowCreate: true, condition: (data) => namesUnit(data.nature) },
    }),
    relation({
      name: 'reporter',
      to: 'organisations',
      among: unitsOfPlan,
      admin: { condition: (data) => data.kind === 'lead' },
    }),
    { name: 'rawText', type: 'text', maxLength: 300 },
    {
      name: 'confirmed',
      type: 'checkbox',
      defaultValue: false,
      admin: { condition: (data) => data.kind === 'lead' },
    },
    ...scope('province', 'commune'),
  ],
})
