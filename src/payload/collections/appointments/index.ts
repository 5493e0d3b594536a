import { defineCollection } from '../defineCollection'
import { choice } from '../../fields/choice'
import { day } from '../../fields/day'
import { label } from '../../fields/label'
import { notBefore } from '../../fields/notBefore'
import { onlySaved } from '../../fields/onlySaved'
import { relation } from '../../fields/relation'
import { scope } from '../../fields/scope'
import { sideBySide } from '../../fields/sideBySide'
import { labelAppointment } from './labelAppointment'
import { placeOfAppointment } from './placeOfAppointment'
import { grantOrPropose } from './grantOrPropose'
import { refuseUsedRow } from '../../hooks/refuseUsedRow'

/** A person in a position, from one day to another. A deciding role takes effect only once it has been granted. */
export const Appointments = defineCollection({
  slug: 'appointments',
  record: 'appointments',
  group: 'people',
  defaultSort: '-from',
  admin: { useAsTitle: 'label', defaultColumns: ['person', 'position', 'from', 'to', 'state'] },
  placeOf: placeOfAppointment,
  hooks: { beforeChange: [grantOrPropose], afterChange: [labelAppointment], beforeDelete: [refuseUsedRow] },
  fields: [
    label(),
    relation({ name: 'person', to: 'users', required: true, admin: { allowCreate: true } }),
    relation({ name: 'position', to: 'positions', required: true, admin: { allowCreate: true } }),
    sideBySide(
      day({ name: 'from', required: true, defaultValue: () => new Date().toISOString() }),
      day({
        name: 'to',
        validate: notBefore({ first: 'from', code: 'appointment_ends_before_it_begins' }),
      }),
    ),
    choice({
      name: 'state',
      from: 'appointmentState',
      index: true,
      defaultValue: 'proposed',
      required: true,
      admin: onlySaved,
    }),
    relation({ name: 'grantedBy', to: 'users', admin: { readOnly: true, ...onlySaved } }),
    ...scope('province', 'commune', 'unit'),
  ],
})
