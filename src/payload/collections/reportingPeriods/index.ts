import type { Field } from 'payload'
import { defineCollection } from '../defineCollection'
import { choice } from '../../fields/choice'
import { day } from '../../fields/day'
import { relation } from '../../fields/relation'
import { scope } from '../../fields/scope'
import { placeInPlan } from '../../hooks/placeInPlan'
import { datePeriod } from './datePeriod'
import { openReports } from './openReports'

const readOnly = { readOnly: true }
const byRule: Field[] = [
  choice({ name: 'frequency', from: 'frequency', admin: readOnly }),
  {
    type: 'row',
    fields: [
      { name: 'dataFrom', type: 'text', admin: readOnly },
      { name: 'dataTo', type: 'text', admin: readOnly, index: true },
    ],
  },
  ...(['opensAt', 'unitDueAt', 'communeDueAt', 'locksAt'] as const).map((name): Field => ({
    name,
    type: 'date',
    admin: { readOnly: true, date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } },
  })),
]

/** A period of a plan that has been opened. Only its key is given; every date follows from the plan's rules. */
export const ReportingPeriods = defineCollection({
  slug: 'reporting-periods',
  record: 'reporting-periods',
  group: 'work',
  defaultSort: '-dataTo',
  admin: {
    useAsTitle: 'periodKey',
    defaultColumns: ['periodKey', 'plan', 'dataFrom', 'dataTo', 'unitDueAt', 'communeDueAt'],
  },
  indexes: [{ fields: ['plan', 'periodKey'], unique: true }],
  access: { update: () => false, delete: () => false },
  placeOf: placeInPlan,
  hooks: { beforeChange: [datePeriod], afterChange: [openReports] },
  fields: [
    relation({ name: 'plan', to: 'plans', required: true }),
    { name: 'periodKey', type: 'text', required: true, maxLength: 24 },
    day({
      name: 'adhocDueOn',
      admin: { condition: (data) => String(data.periodKey ?? '').startsWith('adhoc') },
    }),
    ...byRule,
    ...scope('province', 'commune'),
  ],
})
