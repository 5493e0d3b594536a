import type {
  CollectionBeforeOperationHook,
  CollectionSlug,
  FlattenedField,
  PayloadRequest,
  Where,
} from 'payload'
import type { Actor } from '@/domain/access/actor'
import type { RecordName } from '@/domain/access/policy'
import { scopeOf } from '@/domain/access/scopeOf'
import { refuseWith } from '@/services/RefusalError'
import { actorOf } from '@/services/access/actorOf'
import { stepsOf } from '../access/stepsOf'
import { whereOn } from '../access/toWhere'

type Asked = { actor: Actor; fields: readonly FlattenedField[]; payload: PayloadRequest['payload'] }
type Query = { where?: Where; sort?: string | string[]; joins?: Record<string, false | Query> }

/**
 * A query looks through a relation only at rows that the asker may read. Payload checks the rows it answers with but
 * not those that a condition or a sort order looks at, so their fields could otherwise be guessed letter by letter.
 */
export const narrowQuery: CollectionBeforeOperationHook = async ({
  args,
  collection,
  overrideAccess,
  req,
}) => {
  if (overrideAccess) return args
  const actor = await actorOf(req)
  if (actor === null) return args
  return {
    ...args,
    ...narrowed(args as Query, { actor, fields: collection.flattenedFields, payload: req.payload }),
  }
}

const narrowed = ({ where, sort, joins }: Query, asked: Asked): Query => {
  for (const path of [sort ?? []].flat().flatMap((one) => one.split(','))) refuseHiddenOrder(path, asked)
  return {
    ...(where ? { where: narrowWhere(where, asked) } : {}),
    ...(joins ? { joins: narrowJoins(joins, asked) } : {}),
  }
}

const narrowWhere = (where: Where, asked: Asked): Where => ({
  and: Object.entries(where).flatMap(([path, constraint]) => {
    const branch = path.toLowerCase()
    if ((branch === 'and' || branch === 'or') && Array.isArray(constraint)) {
      return [{ [branch]: constraint.map((part) => narrowWhere(part, asked)) }]
    }
    return [{ [path]: constraint }, ...readable(path, asked)]
  }),
})

const readable = (path: string, { actor, fields, payload }: Asked): Where[] =>
  stepsOf({
    path,
    fields,
    collectionOf: (slug) => payload.collections[slug as CollectionSlug]?.config,
  }).flatMap(({ through, record }) => {
    const scope = scopeOf({ actor, record: record as RecordName, operation: 'read' })
    return scope === true ? [] : [whereOn(through, scope)]
  })

const refuseHiddenOrder = (path: string, asked: Asked): void => {
  if (readable(path.replace(/^-/, ''), asked).length > 0) {
    refuseWith({ kind: 'shape', code: 'query_invalid', path: 'sort' })
  }
}

const narrowJoins = (joins: NonNullable<Query['joins']>, asked: Asked): Query['joins'] =>
  Object.fromEntries(
    Object.entries(joins).map(([name, query]) => {
      const field = asked.fields.find((one) => one.name === name)
      if (!query || field?.type !== 'join' || typeof field.collection !== 'string') return [name, query]
      const fields = asked.payload.collections[field.collection]?.config.flattenedFields ?? []
      return [name, { ...query, ...narrowed(query, { ...asked, fields }) }]
    }),
  )
