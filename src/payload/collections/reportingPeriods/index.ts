import type { Field } from 'payload'
import { defineCollection } from '../defineCollection'
import { choice } from '../../fields/choice'
import { day } from '../../fields/day'
import { currentPlan } from '../../fields/currentPlan'
import { formDefault } from '../../fields/formDefault'
import { fromAddress } from '../../fields/fromAddress'
import { onlySaved } from '../../fields/onlySaved'
import { periodTitle } from '../../fields/periodTitle'
import { readDay } from '../../fields/readDay'
import { relation } from '../../fields/relation'
import { scope } from '../../fields/scope'
import { sideBySide } from '../../fields/sideBySide'
import { placeInPlan } from '../../hooks/placeInPlan'
import { datePeriod } from './datePeriod'
import { openReports } from './openReports'

const readOnly = { readOnly: true, ...onlySaved }
const byRule: Field[] = [
  choice({ name: 'frequency', from: 'frequency', admin: readOnly }),
  sideBySide(
    readDay({ name: 'dataFrom', admin: onlySaved }),
    readDay({ name: 'dataTo', admin: onlySaved, index: true }),
  ),
  ...(['opensAt', 'unitDueAt', 'communeDueAt', 'locksAt'] as const).map((name): Field => ({
    name,
    type: 'date',
    admin: { ...readOnly, date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } },
  })),
]

/** A period of a plan that has been opened. Only its key is given; every date follows from the plan's rules. */
export const ReportingPeriods = defineCollection({
  slug: 'reporting-periods',
  record: 'reporting-periods',
  ofPlan: true,
  group: 'work',
  defaultSort: '-dataTo',
  admin: {
    useAsTitle: 'periodKey',
    defaultColumns: ['periodKey', 'dataFrom', 'dataTo', 'unitDueAt', 'communeDueAt', 'commune'],
  },
  indexes: [{ fields: ['plan', 'periodKey'], unique: true }],
  access: { update: () => false, delete: () => false },
  placeOf: placeInPlan,
  hooks: { beforeChange: [datePeriod], afterChange: [openReports] },
  fields: [
    periodTitle(),
    relation({ name: 'plan', to: 'plans', required: true, defaultValue: currentPlan }),
    {
      name: 'periodKey',
      admin: { components: { Cell: '/src/payload/admin/PeriodCell#PeriodCell' } },
      type: 'text',
      required: true,
      maxLength: 24,
      defaultValue: formDefault(({ req }) => fromAddress(req, 'periodKey')),
    },
    day({
      name: 'adhocDueOn',
      admin: { condition: (data) => String(data.periodKey ?? '').startsWith('adhoc') },
    }),
    ...byRule,
    ...scope('province', 'commune'),
  ],
})
