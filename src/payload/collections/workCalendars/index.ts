import { defineCollection } from '../defineCollection'
import { choice } from '../../fields/choice'
import { day } from '../../fields/day'
import { relation } from '../../fields/relation'
import { scope } from '../../fields/scope'
import { sideBySide } from '../../fields/sideBySide'
import { checkDays } from './checkDays'
import { placeOfCalendar } from './placeOfCalendar'

/** Days off and the working days that stand in for them, a year each: of the country, or of a province on top of it. */
export const WorkCalendars = defineCollection({
  slug: 'work-calendars',
  record: 'work-calendars',
  group: 'reference',
  defaultSort: ['-year', 'title'],
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'year', 'owner'] },
  indexes: [{ fields: ['owner', 'year'], unique: true }],
  placeOf: placeOfCalendar,
  hooks: { beforeChange: [checkDays] },
  fields: [
    sideBySide(
      { name: 'title', type: 'text', required: true, maxLength: 120 },
      { name: 'year', type: 'number', required: true, min: 2025, max: 2100 },
    ),
    relation({ name: 'owner', to: 'organisations', among: { kind: { equals: 'province' } } }),
    {
      name: 'days',
      type: 'array',
      maxRows: 60,
      fields: [
        sideBySide(
          day({ name: 'date', required: true }),
          choice({ name: 'kind', from: 'calendarDay', required: true, defaultValue: 'holiday' }),
        ),
        { name: 'name', type: 'text', required: true, maxLength: 120 },
      ],
    },
    ...scope('province'),
  ],
})
