import { defineCollection } from '../defineCollection'
import { choice } from '../../fields/choice'
import { day } from '../../fields/day'
import { relation } from '../../fields/relation'
import { scope } from '../../fields/scope'
import { placeOfAppointment } from './placeOfAppointment'
import { grantOrPropose } from './grantOrPropose'
import { refuseUsedRow } from '../../hooks/refuseUsedRow'

/** A person in a position, from one day to another. A deciding role takes effect only once it has been granted. */
export const Appointments = defineCollection({
  slug: 'appointments',
  record: 'appointments',
  group: 'people',
  defaultSort: '-from',
  admin: { useAsTitle: 'id', defaultColumns: ['person', 'position', 'from', 'to', 'state'] },
  placeOf: placeOfAppointment,
  hooks: { beforeChange: [grantOrPropose], beforeDelete: [refuseUsedRow] },
  fields: [
    relation({ name: 'person', to: 'users', required: true }),
    relation({ name: 'position', to: 'positions', required: true }),
    day({ name: 'from', required: true, defaultValue: () => new Date().toISOString() }),
    day({ name: 'to' }),
    choice({
      name: 'state',
      from: 'appointmentState',
      index: true,
      defaultValue: 'proposed',
      required: true,
    }),
    relation({ name: 'grantedBy', to: 'users', admin: { readOnly: true, position: 'sidebar' } }),
    ...scope('province', 'commune', 'unit'),
  ],
})
