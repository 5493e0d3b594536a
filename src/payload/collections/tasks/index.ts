import { defineCollection } from '../defineCollection'
import { currentPlan } from '../../fields/currentPlan'
import { day } from '../../fields/day'
import { label } from '../../fields/label'
import { relation } from '../../fields/relation'
import { samePlan } from '../../fields/samePlan'
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
import { keepFirstDeadline } from './keepFirstDeadline'

/** What a plan orders to be done: work, product, measure, deadline. Its state is reported; its light is derived. */
export const Tasks = defineCollection({
  slug: 'tasks',
  record: 'tasks',
  ofPlan: true,
  group: 'plan',
  defaultSort: ['plan', 'position'],
  admin: {
    useAsTitle: 'label',
    defaultColumns: ['label', 'output', 'deadlineText', 'section', 'commune'],
    listSearchableFields: ['name', 'subtask', 'no'],
  },
  placeOf: placeInPlan,
  hooks: {
    beforeChange: [keepFirstDeadline, placeAtEnd('tasks')],
    afterChange: [settleRowOwners, labelPlanRows],
    beforeDelete: [refuseUsedRow],
  },
  fields: [
    label(),
    {
      type: 'tabs',
      tabs: [
        {
          label: 'task',
          fields: [
            relation({ name: 'plan', to: 'plans', required: true, defaultValue: currentPlan }),
            relation({
              name: 'section',
              to: 'sections',
              among: sectionsFor('tasks'),
              admin: { allowCreate: true },
            }),
            sideBySide(
              { name: 'no', type: 'text', required: true, maxLength: 20 },
              { name: 'subNo', type: 'number', min: 1, max: 100, defaultValue: 1 },
              { name: 'position', type: 'number', min: 0, max: 10000 },
            ),
            { name: 'name', type: 'textarea', required: true, maxLength: 2000 },
            { name: 'subtask', type: 'textarea', maxLength: 2000 },
            { name: 'output', type: 'textarea', maxLength: 2000 },
            { name: 'kpi', type: 'textarea', maxLength: 2000 },
            relation({ name: 'parent', to: 'tasks', among: samePlan }),
            { name: 'required', type: 'checkbox', defaultValue: false },
            relation({ name: 'indicators', to: 'indicators', hasMany: true, among: samePlan, maxRows: 90 }),
            {
              name: 'owners',
              type: 'join',
              collection: 'responsibilities',
              on: 'task',
              admin: {
                defaultColumns: ['kind', 'unit', 'reporter', 'rawText', 'confirmed'],
                condition: whenSaved,
              },
            },
          ],
        },
        {
          label: 'deadline',
          fields: [
            sideBySide({ name: 'deadlineText', type: 'text', maxLength: 400 }, day({ name: 'deadlineEnd' })),
            {
              name: 'extensions',
              type: 'ui',
              admin: {
                condition: whenSaved,
                components: { Field: '/src/payload/admin/DeadlineMoves#TaskExtensions' },
              },
            },
            { name: 'recurring', type: 'checkbox', defaultValue: false },
            { name: 'doneBefore', type: 'checkbox', defaultValue: false },
            {
              name: 'milestones',
              type: 'array',
              maxRows: 20,
              fields: [
                day({ name: 'date', required: true }),
                { name: 'text', type: 'text', required: true, maxLength: 400 },
              ],
            },
          ],
        },
        {
          label: 'people',
          fields: [
            relation({ name: 'assignee', to: 'users' }),
            relation({ name: 'supervisingLeader', to: 'users' }),
            { name: 'decisionAuthority', type: 'text', maxLength: 200 },
          ],
        },
        {
          label: 'source',
          fields: [
            { name: 'rawOwner', type: 'text', maxLength: 600 },
            { name: 'note', type: 'textarea', maxLength: 1000 },
            sourceLine(),
            { name: 'flags', type: 'text', hasMany: true, maxRows: 20, maxLength: 60 },
          ],
        },
      ],
    },
    ...scope('province', 'commune'),
  ],
})
