import type { FlattenedField, SanitizedCollectionConfig } from 'payload'

export type CollectionOf = (slug: string) => Pick<SanitizedCollectionConfig, 'flattenedFields'> | undefined

/** A relation on the way: `through` is the path up to it with a closing dot, `record` what lies behind it. */
export type RelationStep = { through: string; record: string }

/** The relations that a path of a query goes through; its own last segment and a bare `id` look at nothing behind. */
export const stepsOf = ({
  path,
  fields,
  collectionOf,
}: {
  path: string
  fields: readonly FlattenedField[]
  collectionOf: CollectionOf
}): RelationStep[] => {
  const steps: RelationStep[] = []
  const segments = path.split('.')
  let inside = fields
  for (const [index, segment] of segments.entries()) {
    const field = inside.find((one) => one.name === segment)
    const rest = segments.slice(index + 1)
    if (field === undefined || rest.length === 0 || rest.join('.') === 'id') break
    const targets = targetsOf(field)
    for (const record of targets)
      steps.push({ through: `${segments.slice(0, index + 1).join('.')}.`, record })
    inside =
      targets.length > 0
        ? targets.flatMap((slug) => collectionOf(slug)?.flattenedFields ?? [])
        : 'flattenedFields' in field
          ? field.flattenedFields
          : []
  }
  return steps
}

const targetsOf = (field: FlattenedField): string[] => {
  if (field.type === 'join') return [field.collection].flat()
  return field.type === 'relationship' || field.type === 'upload' ? [field.relationTo].flat() : []
}
