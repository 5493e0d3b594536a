import { defineCollection } from '../defineCollection'
import { choice } from '../../fields/choice'
import { currentPlan } from '../../fields/currentPlan'
import { label } from '../../fields/label'
import { relation } from '../../fields/relation'
import { scope } from '../../fields/scope'
import { sideBySide } from '../../fields/sideBySide'
import { labelPlanRows } from '../../hooks/labelPlanRows'
import { placeAtEnd } from '../../hooks/placeAtEnd'
import { placeInPlan } from '../../hooks/placeInPlan'
import { refuseUsedRow } from '../../hooks/refuseUsedRow'

/** A group of a plan's indicators or tasks, as the document numbers it. */
export const Sections = defineCollection({
  slug: 'sections',
  record: 'sections',
  ofPlan: true,
  group: 'plan',
  defaultSort: ['plan', 'list', 'position'],
  admin: {
    useAsTitle: 'label',
    defaultColumns: ['label', 'list', 'commune'],
    listSearchableFields: ['title', 'code'],
  },
  indexes: [{ fields: ['plan', 'list', 'code'], unique: true }],
  placeOf: placeInPlan,
  hooks: {
    beforeChange: [placeAtEnd('sections')],
    afterChange: [labelPlanRows],
    beforeDelete: [refuseUsedRow],
  },
  fields: [
    label(),
    relation({ name: 'plan', to: 'plans', required: true, defaultValue: currentPlan }),
    choice({ name: 'list', from: 'sectionList', required: true, defaultValue: 'indicators' }),
    sideBySide(
      { name: 'code', type: 'text', required: true, maxLength: 20 },
      { name: 'position', type: 'number', min: 0, max: 10000 },
    ),
    { name: 'title', type: 'text', required: true, maxLength: 400 },
    ...scope('province', 'commune'),
  ],
})
