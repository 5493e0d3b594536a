import type { Actor, Appointment } from './actor'
import { allOf, anyOf, type Condition } from './condition'
import { policy, type Operation, type Reach, type RecordName } from './policy'

const at = (field: string, organisation: string | null): Condition =>
  organisation === null ? false : { field, equals: organisation }

/** The rows of an ordinary scoped record that a reach covers. */
const covered = (reach: Reach, held: Appointment): Condition => {
  switch (reach) {
    case 'all':
      return true
    case 'province':
      return at('province', held.province)
    case 'commune':
      return at('commune', held.commune)
    case 'units':
      return allOf([{ field: 'kind', equals: 'unit' }, at('commune', held.commune)])
    case 'unit':
      return at('unit', held.unit)
    case 'here':
      if (held.unit !== null) return at('unit', held.unit)
      return held.commune !== null ? at('commune', held.commune) : reachedIn(held)
    case 'reached':
      return reachedIn(held)
  }
}

const reachedIn = (held: Appointment): Condition =>
  allOf([{ field: 'reachedProvince', equals: true }, at('province', held.province)])

/** Rows that everybody who is logged in may read: the state's own units, catalogue, days off and presets. */
const sharedRows: Partial<Record<RecordName, Condition>> = {
  organisations: {
    any: [
      { field: 'kind', equals: 'province' },
      { field: 'kind', equals: 'commune' },
    ],
  },
  catalogue: true,
  'work-calendars': true,
  workflows: { field: 'owner', equals: null },
}

/**
 * What each person may do with their own row, without any appointment: their account, and what they have given for
 * others to decide in their place; those read it too.
 */
const ownRow = (actor: Actor, record: RecordName, operation: Operation): Condition => {
  const isOwn = (field: string): Condition => ({ field, equals: actor.person })
  if (record === 'users') return operation === 'read' || operation === 'update' ? isOwn('id') : false
  if (record !== 'delegations') return false
  if (operation === 'read') return { any: [isOwn('principal'), isOwn('substitute')] }
  return operation === 'create' || operation === 'update' ? isOwn('principal') : false
}

/**
 * The rows of `record` on which `actor` may do `operation`, as a condition; `false` when none. The one reader
 * of the policy table: collections, hooks, services and the admin panel all ask here.
 */
export const scopeOf = ({
  actor,
  record,
  operation,
}: {
  actor: Actor
  record: RecordName
  operation: Operation
}): Condition =>
  anyOf([
    ownRow(actor, record, operation),
    operation === 'read' ? (sharedRows[record] ?? false) : false,
    ...actor.appointments.flatMap((held) =>
      policy
        .filter((right) => right.role === held.role && right.record === record)
        .filter((right) => right.operations.includes(operation))
        .map((right) => covered(right.reach, held)),
    ),
  ])
