import type { StoredContent } from './readContent'

export type ChangeKind = 'indicator' | 'task' | 'narrative' | 'extra' | 'report'

/**
 * One field that two contents of a report do not say alike. `row`: id of the indicator, task or extra field, the part
 * of the narrative, or 'report' for what is said of all of it. Null is missing.
 */
export type Change = { kind: ChangeKind; row: string; field: string; before: unknown; after: unknown }

/**
 * What changed from one content of a report to another, by row and field, in the order of `before` and then of what is
 * new in `after`. The version is none of it. A field is named once, and only where both do not say the same.
 */
export const compareContents = ({
  before,
  after,
}: {
  before: StoredContent
  after: StoredContent
}): Change[] => {
  const [old, now] = [fieldsOf(before), fieldsOf(after)]
  return [...new Map([...old, ...now])].flatMap(([key, { kind, row, field }]) => {
    const [was, is] = [old.get(key)?.value ?? null, now.get(key)?.value ?? null]
    return isSame(was, is) ? [] : [{ kind, row, field, before: was, after: is }]
  })
}

type Field = { kind: ChangeKind; row: string; field: string; value: unknown }

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Every field that was filled in, under a key of its own. */
const fieldsOf = ({
  narrative,
  nothingToReport,
  extra,
  values,
  tasks,
}: StoredContent): Map<string, Field> => {
  const fields: Field[] = [
    ...values.flatMap(({ indicator, ...said }) => ofRow('indicator', indicator, said)),
    ...tasks.flatMap(({ task, ...said }) => ofRow('task', task, said)),
    ...Object.entries(narrative).map(([part, value]): Field => ({
      kind: 'narrative',
      row: part,
      field: 'text',
      value,
    })),
    ...Object.entries(extra).flatMap(([field, said]) =>
      ofRow('extra', field, isRecord(said) ? said : { value: said }),
    ),
    { kind: 'report', row: 'report', field: 'nothingToReport', value: nothingToReport },
  ]
  return new Map(
    fields
      .filter(({ value }) => value !== null && value !== undefined)
      .map((one) => [JSON.stringify([one.kind, one.row, one.field]), one]),
  )
}

const ofRow = (kind: ChangeKind, row: string, said: object): Field[] =>
  Object.entries(said).map(([field, value]) => ({ kind, row, field, value }))

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
