import type {
  DocumentDecision,
  DraftRule,
  ImportDecisions,
  NewUnit,
  OwnerDecision,
  ReportingDecision,
  RowDecision,
  RowKey,
} from './types'
import type { NewPerson } from '@/domain/organisation/checkStaff'

/** What one step of a person decides: absent stays, null takes a decision back, a row's cells are told one by one. */
export type DecisionChanges = {
  document?: { [K in keyof DocumentDecision]?: DocumentDecision[K] | null }
  owners?: Record<string, OwnerDecision | null>
  newUnits?: Record<string, NewUnit | null>
  people?: Record<string, NewPerson[] | null>
  rows?: Record<RowKey, RowChanges | null>
  settled?: Record<string, true | null>
  rules?: DraftRule[] | null
  reporting?: ReportingDecision
  differences?: Record<string, boolean | null>
}

/** A cell set to null is again as it was read; only `catalogue` may be decided to be none. */
export type RowChanges = { [K in keyof RowDecision]?: RowDecision[K] | null }

/** Decisions with what has been decided since. Telling the same change twice changes nothing more. */
export const mergeDecisions = ({
  decisions,
  changes,
}: {
  decisions: ImportDecisions
  changes: DecisionChanges
}): ImportDecisions => {
  const newUnits = withoutNulls({ ...decisions.newUnits, ...changes.newUnits })
  const merged: ImportDecisions = {
    document: withoutNulls({ ...decisions.document, ...changes.document }),
    owners: withoutNulls({ ...decisions.owners, ...changes.owners }),
    newUnits,
    people: withoutNulls({ ...decisions.people, ...changes.people }),
    rows: mergeRows(decisions.rows, changes.rows ?? {}),
    settled: withoutNulls({ ...decisions.settled, ...changes.settled }),
    rules: changes.rules === undefined ? decisions.rules : changes.rules,
    reporting: { ...decisions.reporting, ...changes.reporting },
    differences: withoutNulls({ ...decisions.differences, ...changes.differences }),
  }
  return forget(
    merged,
    Object.keys(decisions.newUnits).filter((key) => !(key in newUnits)),
  )
}

/** What was decided for a unit that is no longer to be made is open again. */
const forget = (decisions: ImportDecisions, gone: readonly string[]): ImportDecisions => {
  const isGone = (unit: string | null | undefined): boolean => unit != null && gone.includes(unit)
  return {
    ...decisions,
    owners: Object.fromEntries(
      Object.entries(decisions.owners).filter(([, { unit, reporter }]) => !isGone(unit) && !isGone(reporter)),
    ),
    reporting: isGone(decisions.reporting.focalUnit)
      ? { ...decisions.reporting, focalUnit: null }
      : decisions.reporting,
  }
}

type Rows = ImportDecisions['rows']

const mergeRows = (rows: Rows, changes: NonNullable<DecisionChanges['rows']>): Rows => {
  const merged: Rows = { ...rows }
  for (const [key, change] of Object.entries(changes)) {
    const { catalogue, ...cells } = { ...merged[key], ...change }
    const row: RowDecision = {
      ...(withoutNulls(cells) as RowDecision),
      ...(catalogue === undefined ? {} : { catalogue }),
    }
    if (change === null || Object.keys(row).length === 0) delete merged[key]
    else merged[key] = row
  }
  return merged
}

const withoutNulls = <T extends object>(values: T): { [K in keyof T]: Exclude<T[K], null> } =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  ) as never
