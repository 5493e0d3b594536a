import { defineCollection } from '../defineCollection'
import { choice } from '../../fields/choice'
import { relation } from '../../fields/relation'
import { scope } from '../../fields/scope'
import { placeInPlan } from '../../hooks/placeInPlan'
import { refuseUsedRow } from '../../hooks/refuseUsedRow'

/** A group of a plan's indicators or tasks, as the document numbers it. */
export const Sections = defineCollection({
  slug: 'sections',
  record: 'sections',
  group: 'plan',
  defaultSort: 'position',
  admin: { useAsTitle: 'title', defaultColumns: ['code', 'title', 'list', 'plan'] },
  indexes: [{ fields: ['plan', 'list', 'code'], unique: true }],
  placeOf: placeInPlan,
  hooks: { beforeDelete: [refuseUsedRow] },
  fields: [
    relation({ name: 'plan', to: 'plans', required: true }),
    choice({ name: 'list', from: 'sectionList', required: true, defaultValue: 'indicators' }),
    { name: 'code', type: 'text', required: true, maxLength: 20 },
    { name: 'title', type: 'text', required: true, maxLength: 400 },
    { name: 'position', type: 'number', defaultValue: 0, min: 0, max: 10000 },
    ...scope('province', 'commune'),
  ],
})
