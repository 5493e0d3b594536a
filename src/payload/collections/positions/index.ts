import { defineCollection } from '../defineCollection'
import { choice } from '../../fields/choice'
import { label } from '../../fields/label'
import { ownPlaces } from '../../fields/ownPlaces'
import { relation } from '../../fields/relation'
import { scope } from '../../fields/scope'
import { labelPosition } from './labelPosition'
import { placeOfPosition } from './placeOfPosition'
import { keepHeldPosition } from './keepHeldPosition'
import { refuseUsedRow } from '../../hooks/refuseUsedRow'

/** A post at an organisation. It carries exactly one role, and ladders point to posts and roles, never to people. */
export const Positions = defineCollection({
  slug: 'positions',
  record: 'positions',
  group: 'people',
  defaultSort: 'title',
  admin: {
    useAsTitle: 'label',
    defaultColumns: ['title', 'organisation', 'role'],
    listSearchableFields: ['label'],
  },
  placeOf: placeOfPosition,
  hooks: { beforeChange: [keepHeldPosition], afterChange: [labelPosition], beforeDelete: [refuseUsedRow] },
  fields: [
    label(),
    { name: 'title', type: 'text', required: true, maxLength: 160 },
    relation({ name: 'organisation', to: 'organisations', among: ownPlaces() }),
    choice({ name: 'role', from: 'role', required: true, index: true }),
    ...scope('province', 'commune', 'unit'),
  ],
})
