import type { CollectionSlug, FilterOptions, RelationshipField } from 'payload'

type Options = Partial<Omit<RelationshipField, 'type' | 'relationTo' | 'filterOptions' | 'hasMany'>> & {
  name: string
  to: CollectionSlug
  hasMany?: boolean
  among?: FilterOptions
}

/**
 * A relation whose value is always checked against what the writer may read: Payload validates a relation only
 * when `filterOptions` is there, so there is no relation without one. What is chosen exists already, unless the
 * field says that it may be made on the way.
 */
export const relation = ({ to, among = () => true, ...field }: Options): RelationshipField =>
  ({
    index: true,
    ...field,
    admin: { allowCreate: false, ...field.admin },
    type: 'relationship',
    relationTo: to,
    filterOptions: among,
  }) as RelationshipField
