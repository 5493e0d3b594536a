import type { Actor } from './actor'
import { matches } from './condition'
import type { Operation, RecordName } from './policy'
import { scopeOf } from './scopeOf'

/** Whether `actor` may do `operation` on this row of `record` (its scope fields by name: province, commune, unit…). */
export const can = ({
  actor,
  record,
  operation,
  row,
}: {
  actor: Actor
  record: RecordName
  operation: Operation
  row: Readonly<Record<string, unknown>>
}): boolean => matches(scopeOf({ actor, record, operation }), row)
