import type { CollectionSlug, FilterOptions, RelationshipField, RelationshipFieldValidation } from 'payload'
import { relationship } from 'payload/shared'

type Options = Partial<Omit<RelationshipField, 'type' | 'relationTo' | 'filterOptions' | 'hasMany'>> & {
  name: string
  to: CollectionSlug
  hasMany?: boolean
  among?: FilterOptions
}

/**
 * A relation whose value is always checked against what the writer may read: Payload validates a relation only
 * when `filterOptions` is there, so there is no relation without one. What somebody else has put there stays: a
 * person granted from above would otherwise lock the row for those below. What is chosen exists already, unless the
 * field says that it may be made on the way.
 */
export const relation = ({ to, among = () => true, ...field }: Options): RelationshipField =>
  ({
    index: true,
    validate: checkWhatChanged,
    ...field,
    admin: { allowCreate: false, ...field.admin },
    type: 'relationship',
    relationTo: to,
    filterOptions: among,
  }) as RelationshipField

/** What is there already stays; what is new must be within the writer's reach. */
export const checkWhatChanged: RelationshipFieldValidation = (value, options) =>
  value !== null && value !== undefined && JSON.stringify(value) === JSON.stringify(options.previousValue)
    ? true
    : relationship(value, options)
