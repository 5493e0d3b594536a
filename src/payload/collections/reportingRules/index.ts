import { defineCollection } from '../defineCollection'
import { choice } from '../../fields/choice'
import { currentPlan } from '../../fields/currentPlan'
import { relation } from '../../fields/relation'
import { scope } from '../../fields/scope'
import { sideBySide } from '../../fields/sideBySide'
import { sourceLine } from '../../fields/sourceLine'
import { placeInPlan } from '../../hooks/placeInPlan'
import { refuseUsedRow } from '../../hooks/refuseUsedRow'

/** Who reports to whom, how often, by which day, with figures up to which day. */
export const ReportingRules = defineCollection({
  slug: 'reporting-rules',
  record: 'reporting-rules',
  ofPlan: true,
  group: 'plan',
  defaultSort: ['plan', 'level', 'frequency'],
  admin: {
    useAsTitle: 'planLabel',
    listSearchableFields: ['text', 'fromText', 'toText'],
    defaultColumns: ['level', 'frequency', 'bound', 'dueDay', 'cutoffDay', 'assumed', 'commune'],
  },
  indexes: [{ fields: ['plan', 'level', 'frequency'], unique: true }],
  placeOf: placeInPlan,
  hooks: { beforeDelete: [refuseUsedRow] },
  fields: [
    { name: 'planLabel', type: 'text', virtual: 'plan.label', admin: { condition: () => false } },
    relation({ name: 'plan', to: 'plans', required: true, defaultValue: currentPlan }),
    sideBySide(
      choice({ name: 'level', from: 'reportLevel', required: true, defaultValue: 'unit' }),
      choice({ name: 'frequency', from: 'frequency', required: true, defaultValue: 'month' }),
    ),
    sideBySide(
      { name: 'fromText', type: 'text', maxLength: 300 },
      { name: 'toText', type: 'text', maxLength: 300 },
    ),
    sideBySide(
      choice({ name: 'bound', from: 'bound', defaultValue: 'before' }),
      { name: 'dueDay', type: 'number', min: 1, max: 31 },
      { name: 'dueMonthOffset', type: 'number', min: 0, max: 12, defaultValue: 0, required: true },
    ),
    sideBySide(choice({ name: 'dayOff', from: 'dayOff', required: true, defaultValue: 'keep' }), {
      name: 'lockAfterDays',
      type: 'number',
      min: 0,
      max: 60,
    }),
    sideBySide(
      { name: 'cutoffDay', type: 'number', min: 1, max: 31 },
      { name: 'cutoffMonthOffset', type: 'number', min: -3, max: 0, defaultValue: 0, required: true },
    ),
    { name: 'assumed', type: 'checkbox', defaultValue: false },
    { name: 'text', type: 'textarea', maxLength: 1000 },
    sourceLine(),
    ...scope('province', 'commune'),
  ],
})
