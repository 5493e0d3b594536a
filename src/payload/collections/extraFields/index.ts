import type { Condition } from 'payload'
import { defineCollection } from '../defineCollection'
import { choice } from '../../fields/choice'
import { currentPlan } from '../../fields/currentPlan'
import { onlySaved } from '../../fields/onlySaved'
import { relation } from '../../fields/relation'
import { samePlan } from '../../fields/samePlan'
import { scope } from '../../fields/scope'
import { sideBySide } from '../../fields/sideBySide'
import { checkField } from './checkField'
import { placeAtEnd } from '../../hooks/placeAtEnd'
import { placeInPlan } from '../../hooks/placeInPlan'
import { refuseUsedRow } from '../../hooks/refuseUsedRow'

const isChoice: Condition = (data) => data.kind === 'choice'
const isShownByAnother: Condition = (data) => Boolean(data.shownWhen)

/** What a plan asks of a report beside its indicators and tasks. Once something was entered it is retired, never deleted. */
export const ExtraFields = defineCollection({
  slug: 'extra-fields',
  record: 'extra-fields',
  ofPlan: true,
  group: 'plan',
  defaultSort: ['plan', 'position'],
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'level', 'required', 'retired', 'commune'],
  },
  placeOf: placeInPlan,
  hooks: { beforeChange: [checkField, placeAtEnd('extra-fields')], beforeDelete: [refuseUsedRow] },
  fields: [
    relation({ name: 'plan', to: 'plans', required: true, defaultValue: currentPlan }),
    { name: 'title', type: 'text', required: true, maxLength: 200 },
    { name: 'hint', type: 'text', maxLength: 400 },
    sideBySide(
      choice({ name: 'kind', from: 'extraKind', required: true, defaultValue: 'text' }),
      choice({ name: 'level', from: 'extraLevel', required: true, defaultValue: 'unit' }),
      { name: 'position', type: 'number', min: 0, max: 10000 },
    ),
    {
      name: 'choices',
      type: 'text',
      hasMany: true,
      maxRows: 30,
      maxLength: 120,
      admin: { condition: isChoice },
    },
    { name: 'required', type: 'checkbox', defaultValue: false },
    sideBySide(relation({ name: 'shownWhen', to: 'extra-fields', among: samePlan }), {
      name: 'shownWhenValue',
      type: 'text',
      maxLength: 120,
      admin: { condition: isShownByAnother },
    }),
    { name: 'retired', type: 'checkbox', defaultValue: false, admin: onlySaved },
    ...scope('province', 'commune'),
  ],
})
